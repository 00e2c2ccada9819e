package dev.laut.analysis.source;

import dev.laut.analysis.annotation.Annotated;
import dev.laut.analysis.annotation.Language;
import dev.laut.analysis.annotation.Token;
import dev.laut.analysis.mention.Entities;
import dev.laut.analysis.mention.Entity;
import dev.laut.analysis.mention.EntityKind;
import dev.laut.analysis.mention.Mention;
import dev.laut.analysis.mention.NounClass;
import dev.laut.analysis.mention.Nouns;
import dev.laut.analysis.statement.Attribution;
import dev.laut.model.Source;
import dev.laut.model.Span;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The chains of the attributions of one text, each built once. */
final class Chains {

  private static final double MOST_OF_IT = 0.9;

  private final Annotated text;
  private final List<Attribution> attributions;
  private final Entities entities;
  private final SourceWords words;
  private final Publisher publisher;
  private final Frames frames;
  private final Sequence sequence;
  private final Speakers speakers;
  private final CitationGraph graph;
  private final Routes routes;
  private final Inheritance inheritance;
  private final List<@Nullable List<Link>> built;

  Chains(
      Annotated text,
      List<Attribution> attributions,
      Entities entities,
      SourceWords words,
      Publisher publisher,
      Nouns nouns,
      Language language) {
    this.text = text;
    this.attributions = attributions;
    this.entities = entities;
    this.words = words;
    this.publisher = publisher;
    this.frames = new Frames(text, attributions);
    this.sequence = new Sequence(text, attributions, words);
    Identity identity = new Identity(text, entities, words, language);
    Compounds compounds = new Compounds(text, entities, nouns, identity, language);
    this.speakers = new Speakers(text, entities, words, identity, compounds);
    List<Citation> citations = new Citations(text, entities, words).find();
    this.graph = new CitationGraph(text, entities, identity, speakers, citations);
    this.routes = new Routes(text, entities, words, identity, speakers, graph, language);
    this.inheritance = new Inheritance(text, entities, words, graph);
    this.built = new ArrayList<>();
    for (int i = 0; i < attributions.size(); i++) {
      built.add(null);
    }
  }

  /** The chain of attribution {@code i} without the publisher; empty where nobody is known. */
  List<Link> of(int i) {
    List<Link> known = built.get(i);
    if (known != null) {
      return known;
    }
    built.set(i, List.of());
    List<Link> chain = tidy(build(i));
    built.set(i, chain);
    return chain;
  }

  private List<Link> build(int i) {
    Attribution attribution = attributions.get(i);
    int outer = frames.outerOf(i);
    List<Link> own = own(i, attribution);
    if (outer < 0) {
      return own;
    }
    List<Link> chain = new ArrayList<>(of(outer));
    for (Link link : own) {
      if (chain.isEmpty() || !chain.getLast().sameAs(link)) {
        chain.add(link);
      }
    }
    if (attribution.speaker().isEmpty() && !isWholeOf(attribution, attributions.get(outer))) {
      chain.add(new Link(Source.UNKNOWN, -1, null));
    }
    return chain;
  }

  /** "Es heißt, …. Das schreibt die X.": frame and content of one are all that the other tells. */
  private static boolean isWholeOf(Attribution inner, Attribution outer) {
    int own = 0;
    for (Span span : inner.quote()) {
      own += span.length();
    }
    for (Span span : inner.frame()) {
      own += span.length();
    }
    return own >= MOST_OF_IT * outer.quote().getFirst().length();
  }

  private List<Link> own(int i, Attribution attribution) {
    BitSet frame = frames.frame(i);
    if (attribution.speaker().isEmpty()) {
      return voiceless(i, attribution, frame);
    }
    Span span = attribution.speaker().getFirst();
    if (isPublisher(span)) {
      return graph.cited(frame);
    }
    if (sequence.isEcho(span)) {
      return before(i);
    }
    Mention speaker = speakers.main(attribution.speaker());
    if (speaker == null) {
      return speakers.isPlace(span) ? speakers.bodyBefore(span) : voiceless(i, attribution, frame);
    }
    List<Link> base = speakers.base(speaker);
    if (base.isEmpty()) {
      List<Link> cited = graph.cited(frame);
      return cited.isEmpty() ? voiceless(i, attribution, frame) : cited;
    }
    List<Link> chain = new ArrayList<>(routes.near(frame, frames.outside(i, frame), speaker, base));
    if (chain.isEmpty()) {
      chain.addAll(inheritance.of(before(i), speaker, !attribution.cue().isEmpty(), base));
    }
    chain.addAll(base);
    chain.addAll(routes.far(frame, speaker, base));
    return chain;
  }

  /**
   * A statement for which no speaker was found: a source phrase near the cue, or who spoke before.
   */
  private List<Link> voiceless(int i, Attribution attribution, BitSet frame) {
    Mention source = attribution.cue().isEmpty() ? null : routes.source(frame);
    if (source != null) {
      List<Link> base = speakers.base(source);
      if (!base.isEmpty()) {
        List<Link> chain = new ArrayList<>(routes.near(frame, frame, source, base));
        chain.addAll(base);
        return chain;
      }
    }
    if (attribution.speaker().isEmpty() && !attribution.cue().isEmpty()) {
      List<Link> cited = graph.cited(frame);
      if (!cited.isEmpty()) {
        List<Link> chain = new ArrayList<>(Inheritance.report(before(i)));
        chain.addAll(cited);
        return chain;
      }
    }
    return sequence.follows(i) && frames.outerOf(i) < 0 ? before(i) : List.of();
  }

  /** The chain of the statement before in the same paragraph; empty if there is none. */
  private List<Link> before(int i) {
    return sequence.continues(i) ? of(i - 1) : List.of();
  }

  private boolean isPublisher(Span span) {
    int first = text.tokenAt(span.begin());
    if (first >= text.tokens().size()) {
      return false;
    }
    Token token = text.tokens().get(first);
    boolean alone = token.end() >= span.end();
    if (words.is(token, "publisher") && alone) {
      return true;
    }
    Mention speaker = speakers.main(List.of(span));
    if (speaker == null) {
      return false;
    }
    Entity entity = entities.of(speaker);
    boolean ours = words.is(token, "publisher-article") && entity.kind() == EntityKind.OUTLET;
    return ours || publisher.is(entity) && !speaker.is(NounClass.SPOKESPERSON);
  }

  private List<Link> tidy(List<Link> chain) {
    List<Link> tidy = new ArrayList<>();
    Set<Integer> seen = new HashSet<>();
    for (Link link : chain) {
      boolean own =
          link.entity() >= 0
              && publisher.is(entities.entities().get(link.entity()))
              && !link.spokesperson();
      if (!own && (link.entity() < 0 || seen.add(link.entity()))) {
        tidy.add(link);
      }
    }
    return List.copyOf(tidy);
  }
}

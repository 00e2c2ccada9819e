package dev.laut.analysis.source;

import dev.laut.analysis.annotation.Annotated;
import dev.laut.analysis.annotation.Language;
import dev.laut.analysis.annotation.Sentence;
import dev.laut.analysis.annotation.Token;
import dev.laut.analysis.mention.Entities;
import dev.laut.analysis.mention.Entity;
import dev.laut.analysis.mention.EntityKind;
import dev.laut.analysis.mention.Mention;
import dev.laut.analysis.mention.Mention.Form;
import dev.laut.analysis.mention.NounClass;
import dev.laut.analysis.mention.Nouns;
import dev.laut.analysis.statement.Attribution;
import dev.laut.model.Source;
import dev.laut.model.SourceKind;
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
  private final Identity identity;
  private final Speakers speakers;
  private final CitationGraph graph;
  private final Routes routes;
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
    this.identity = new Identity(text, entities, words, language);
    Compounds compounds = new Compounds(text, entities, nouns, identity, language);
    this.speakers = new Speakers(text, entities, words, identity, compounds);
    List<Citation> citations = new Citations(text, entities, words).find();
    this.graph = new CitationGraph(text, entities, identity, speakers, citations);
    this.routes = new Routes(text, entities, words, identity, speakers, graph, language);
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
    if (isEcho(span)) {
      return continues(i) ? of(i - 1) : List.of();
    }
    Mention speaker = speakers.main(attribution.speaker());
    if (speaker == null) {
      return speakers.isPlace(span) ? placed(i) : voiceless(i, attribution, frame);
    }
    List<Link> base = speakers.base(speaker);
    if (base.isEmpty()) {
      List<Link> cited = graph.cited(frame);
      return cited.isEmpty() ? voiceless(i, attribution, frame) : cited;
    }
    List<Link> chain =
        new ArrayList<>(routes.near(frame, outside(frame, attribution), speaker, base));
    if (chain.isEmpty()) {
      chain.addAll(inherited(i, attribution, speaker, base));
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
        List<Link> chain = new ArrayList<>(continues(i) ? report(of(i - 1)) : List.of());
        chain.addAll(cited);
        return chain;
      }
    }
    boolean follows =
        switch (attribution.type()) {
          case INDIRECT, INDIRECT_FREE_INDIRECT ->
              attribution.cue().isEmpty() || isEcho(attribution.cue().getFirst());
          case FREE_INDIRECT -> i > 0 && isHearsay(attribution) && adjoins(i);
          case DIRECT -> attribution.cue().isEmpty() && i > 0 && adjoins(i);
          case REPORTED -> false;
        };
    return follows && frames.outerOf(i) < 0 && continues(i) ? of(i - 1) : List.of();
  }

  private boolean isHearsay(Attribution attribution) {
    Span quote = attribution.quote().getFirst();
    int end = frames.endToken(quote);
    for (int k = text.tokenAt(quote.begin()); k < end; k++) {
      if (words.is(text.tokens().get(k), "hearsay")) {
        return true;
      }
    }
    return false;
  }

  /** Whether the statement before ends in the sentence before. */
  private boolean adjoins(int i) {
    int last = text.tokenAt(attributions.get(i - 1).quote().getLast().end() - 1);
    int first = text.tokenAt(attributions.get(i).quote().getFirst().begin());
    return text.sentenceOf(first).index() - text.sentenceOf(last).index() <= 1;
  }

  /** The frame without the words that name the speaker. */
  private BitSet outside(BitSet frame, Attribution attribution) {
    BitSet outside = (BitSet) frame.clone();
    for (Span span : attribution.speaker()) {
      outside.clear(text.tokenAt(span.begin()), frames.endToken(span));
    }
    return outside;
  }

  /** Whether attribution {@code i} stands in the paragraph of the one before. */
  private boolean continues(int i) {
    return i > 0 && block(attributions.get(i)) == block(attributions.get(i - 1));
  }

  /** "demnach": whoever was said to speak before. */
  private boolean isEcho(Span span) {
    int first = text.tokenAt(span.begin());
    return first < text.tokens().size()
        && words.is(text.tokens().get(first), "echo")
        && text.tokens().get(first).end() >= span.end();
  }

  private int block(Attribution attribution) {
    int token = text.tokenAt(attribution.quote().getFirst().begin());
    return text.sentenceOf(Math.min(token, text.tokens().size() - 1)).block();
  }

  /** "hieß es dort": whoever was spoken of last as a body. */
  private List<Link> placed(int i) {
    Attribution attribution = attributions.get(i);
    int token = text.tokenAt(attribution.speaker().getFirst().begin());
    Sentence sentence = text.sentenceOf(Math.min(token, text.tokens().size() - 1));
    Mention best = null;
    int oldest = Math.max(0, entities.firstFrom(sentence.first()) - 20);
    for (int k = entities.firstFrom(sentence.first()) - 1; k >= oldest; k--) {
      Mention mention = entities.mentions().get(k);
      if (isBody(mention) && (best == null || mention.subject() && !best.subject())) {
        best = mention;
      }
      if (best != null
          && text.sentenceOf(mention.head()).index() < text.sentenceOf(best.head()).index()) {
        break;
      }
    }
    return best == null ? List.of() : List.of(identity.link(best));
  }

  private boolean isBody(Mention mention) {
    EntityKind kind = entities.of(mention).kind();
    return kind == EntityKind.ORGANISATION
        || kind == EntityKind.OUTLET
        || kind == EntityKind.AGENCY
        || kind == EntityKind.DOCUMENT;
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

  /**
   * What leads to the speaker and was said before: a veiled source is known only through the one
   * that cited it; who goes on speaking in the same paragraph speaks through the same medium.
   */
  private List<Link> inherited(int i, Attribution attribution, Mention speaker, List<Link> base) {
    Link first = base.getFirst();
    if (continues(i)) {
      List<Link> before = of(i - 1);
      int at = indexOf(before, first);
      boolean goesOn = speaker.form() == Form.PRONOUN || attribution.cue().isEmpty();
      if (at > 0 && goesOn) {
        return before.subList(0, at);
      }
      if (speakers.writes(speaker, before)) {
        return before;
      }
      List<Link> report = report(before);
      if (!report.isEmpty() && isInformant(speaker, first)) {
        return report;
      }
    }
    return isNamed(first) ? List.of() : graph.leadingTo(first, speaker);
  }

  /** The chain before, if another outlet ends it and does not say whom it has its news from. */
  private static List<Link> report(List<Link> before) {
    boolean open = !before.isEmpty() && before.getLast().source().kind() == SourceKind.UNKNOWN;
    List<Link> told = open ? before.subList(0, before.size() - 1) : before;
    if (told.isEmpty()) {
      return List.of();
    }
    SourceKind last = told.getLast().source().kind();
    return last == SourceKind.OUTLET || last == SourceKind.AGENCY ? told : List.of();
  }

  /**
   * "Das meldet die X. Eine Quelle bestätigt …": a source without a name, first met behind a
   * report, is the report's.
   */
  private boolean isInformant(Mention speaker, Link origin) {
    return origin.source().kind() == SourceKind.ANONYMOUS
        && words.is(text.tokens().get(speaker.head()), "informant")
        && entities.of(speaker).mentions().getFirst() == speaker.index();
  }

  private boolean isNamed(Link link) {
    return link.entity() < 0 || entities.entities().get(link.entity()).named();
  }

  private static int indexOf(List<Link> chain, Link link) {
    for (int i = 0; i < chain.size(); i++) {
      if (chain.get(i).sameAs(link)) {
        return i;
      }
    }
    return -1;
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

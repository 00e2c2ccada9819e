package dev.laut.analysis.source;

import dev.laut.analysis.annotation.Annotated;
import dev.laut.analysis.annotation.Token;
import dev.laut.analysis.mention.Entities;
import dev.laut.analysis.mention.EntityKind;
import dev.laut.analysis.mention.Mention;
import dev.laut.analysis.mention.Mention.Form;
import dev.laut.analysis.mention.NounClass;
import dev.laut.model.SourceKind;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The ways from the reader to a speaker, and on from the speaker to those whom it cites. */
final class Routes {

  /** Sentences behind a statement in which its source may still be told. */
  private static final int REACH_BEHIND = 2;

  private static final int MOST_HOPS = 6;

  private final Annotated text;
  private final Entities entities;
  private final SourceWords words;
  private final Identity identity;
  private final Speakers speakers;
  private final boolean german;
  private final List<Citation> citations;
  private final Map<Integer, List<Citation>> byCiter = new HashMap<>();
  private final Map<Integer, List<Citation>> byCited = new HashMap<>();

  Routes(
      Annotated text,
      Entities entities,
      SourceWords words,
      Identity identity,
      Speakers speakers,
      boolean german) {
    this.text = text;
    this.entities = entities;
    this.words = words;
    this.identity = identity;
    this.speakers = speakers;
    this.german = german;
    this.citations = new Citations(text, entities, words).find();
    for (Citation citation : citations) {
      Mention citer = citation.citer();
      if (citer != null) {
        byCiter.computeIfAbsent(id(citer), key -> new ArrayList<>()).add(citation);
      }
      byCited.computeIfAbsent(id(citation.cited()), key -> new ArrayList<>()).add(citation);
    }
  }

  private int id(Mention mention) {
    return entities.of(mention).id();
  }

  /** Media and papers between the reader and the speaker, as the words of the frame tell. */
  List<Link> near(BitSet frame, Mention speaker, List<Link> base) {
    List<Link> near = new ArrayList<>();
    Link medium = medium(frame, speaker, base.getLast());
    if (medium != null) {
      near.add(medium);
    }
    Mention carrier = carrier(frame, speaker, base);
    Link document = carrier == null ? base.getLast() : identity.link(carrier);
    Link holder = holder(document);
    if (holder != null && medium == null) {
      near.add(holder);
    }
    if (carrier != null) {
      near.add(document);
    }
    return near;
  }

  /** Who heard it first: the one that learned or cites it, or whom the speaker told. */
  private @Nullable Link medium(BitSet frame, Mention speaker, Link last) {
    for (Citation citation : byCited.getOrDefault(id(speaker), List.of())) {
      Mention citer = citation.citer();
      boolean here = frame.get(citation.trigger()) && citation.kind() != Citation.Kind.HOLDS;
      if (here && citer != null && id(citer) != last.entity()) {
        return speakers.base(citer).isEmpty() ? null : speakers.base(citer).getFirst();
      }
    }
    for (int i = frame.nextSetBit(0); i >= 0; i = frame.nextSetBit(i + 1)) {
      int index = entities.firstFrom(i);
      while (index < entities.mentions().size() && entities.mentions().get(index).first() == i) {
        Mention mention = entities.mentions().get(index);
        if (isTold(mention, speaker, last, frame)) {
          return identity.link(mention);
        }
        index++;
      }
    }
    return null;
  }

  private boolean isTold(Mention mention, Mention speaker, Link last, BitSet frame) {
    boolean medium =
        identity.isMedium(mention)
            && mention.form() != Form.PRONOUN
            && id(mention) != last.entity()
            && !overlaps(mention, speaker);
    if (!medium || mention.first() == 0) {
      return false;
    }
    Token before = text.tokens().get(mention.first() - 1);
    if (words.is(before, "tells-verb")) {
      return true;
    }
    if (mention.afterPreposition()) {
      boolean to =
          words.is(before, "speaks-to")
              || words.is(text.tokens().get(mention.first()), "speaks-to");
      return to && (words.is(before, "speaks-always") || speaksBefore(mention, frame))
          || in(mention, "speaks-in") && speaksBefore(mention, frame);
    }
    return german && isDative(mention) && !isOwned(mention);
  }

  private boolean in(Mention mention, String name) {
    return words.is(text.tokens().get(mention.first() - 1), name);
  }

  /** "im Gespräch mit", "in an interview with". */
  private boolean speaksBefore(Mention mention, BitSet frame) {
    for (int i = mention.first() - 1; i >= 0 && i >= mention.first() - 4 && frame.get(i); i--) {
      if (words.is(text.tokens().get(i), "speaks-with-noun")) {
        return true;
      }
    }
    return false;
  }

  private boolean isDative(Mention mention) {
    return words.is(text.tokens().get(mention.first()), "dative") && !mention.subject();
  }

  private boolean isOwned(Mention mention) {
    for (int i = mention.index() - 1; i >= 0 && i >= mention.index() - 4; i--) {
      Mention owned = entities.mentions().get(i);
      if (owned.owner() == mention.index() && owned.extent() >= mention.end()) {
        return true;
      }
    }
    return false;
  }

  private static boolean overlaps(Mention one, Mention other) {
    return one.first() < other.extent() && other.first() < one.end();
  }

  /** The paper in which somebody says it: "schreibt sie in einem Brief"; or null. */
  private @Nullable Mention carrier(BitSet frame, Mention speaker, List<Link> base) {
    SourceKind kind = base.getLast().source().kind();
    boolean writes =
        switch (kind) {
          case PERSON, ORGANISATION, ANONYMOUS, GROUP -> true;
          case AGENCY, OUTLET, DOCUMENT, UNKNOWN -> false;
        };
    return writes ? paper(frame, speaker) : null;
  }

  private @Nullable Mention paper(BitSet frame, Mention speaker) {
    for (int i = frame.nextSetBit(0); i >= 0; i = frame.nextSetBit(i + 1)) {
      if (!words.is(text.tokens().get(i), "in")) {
        continue;
      }
      for (int k = entities.firstFrom(i); k < entities.mentions().size(); k++) {
        Mention mention = entities.mentions().get(k);
        if (mention.first() > i + 1) {
          break;
        }
        boolean paper =
            mention.is(NounClass.DOCUMENT)
                && !mention.is(NounClass.TRANSPARENT)
                && !mention.is(NounClass.REPORT)
                && entities.of(mention).kind() == EntityKind.DOCUMENT;
        if (paper && !overlaps(mention, speaker) && !isToPublisher(mention)) {
          return mention;
        }
      }
    }
    return null;
  }

  /** A letter to the paper that prints it is no link: "in a letter to this newspaper". */
  private boolean isToPublisher(Mention mention) {
    int to = mention.end();
    if (to + 1 >= text.tokens().size() || !words.is(text.tokens().get(to), "to")) {
      return false;
    }
    Token next = text.tokens().get(to + 1);
    return words.is(next, "publisher-article") || words.is(next, "publisher");
  }

  private @Nullable Link holder(Link document) {
    if (document.entity() < 0 || document.source().kind() != SourceKind.DOCUMENT) {
      return null;
    }
    for (Citation citation : byCited.getOrDefault(document.entity(), List.of())) {
      Mention citer = citation.citer();
      if (citation.kind() == Citation.Kind.HOLDS && citer != null) {
        return identity.link(citer);
      }
    }
    return null;
  }

  /** Whom the publisher itself cites in {@code frame}. */
  List<Link> cited(BitSet frame) {
    for (Citation citation : citations) {
      if (frame.get(citation.trigger()) && citation.kind() != Citation.Kind.HOLDS) {
        List<Link> chain = new ArrayList<>(speakers.base(citation.cited()));
        follow(citation.cited(), chain);
        return chain;
      }
    }
    return List.of();
  }

  /** Whom the speaker cites: in the frame, or, if it is a medium, near by. */
  List<Link> far(BitSet frame, Mention speaker, List<Link> base) {
    Link last = base.getLast();
    List<Link> chain = new ArrayList<>();
    Citation citation = nearest(frame, speaker, last);
    boolean here = citation != null && frame.get(citation.trigger());
    Mention paper = isPress(last) && !here ? paper(frame, speaker) : null;
    if (paper != null) {
      chain.add(identity.link(paper));
    } else if (citation != null) {
      chain.addAll(speakers.base(citation.cited()));
      follow(citation.cited(), chain);
    }
    return chain;
  }

  private static boolean isPress(Link link) {
    return link.source().kind() == SourceKind.OUTLET || link.source().kind() == SourceKind.AGENCY;
  }

  private @Nullable Citation nearest(BitSet frame, Mention speaker, Link last) {
    Citation best = null;
    int sentence = text.sentenceOf(speaker.head()).index();
    int block = text.sentenceOf(speaker.head()).block();
    for (Citation citation : byCiter.getOrDefault(last.entity(), List.of())) {
      if (citation.kind() == Citation.Kind.HOLDS || id(citation.cited()) == last.entity()) {
        continue;
      }
      if (frame.get(citation.trigger())) {
        return citation;
      }
      int there = text.sentenceOf(citation.trigger()).index();
      boolean before = there < sentence;
      boolean behind =
          there - sentence <= REACH_BEHIND && text.sentenceOf(citation.trigger()).block() == block;
      if (isPress(last) && (before || behind && best == null)) {
        best = citation;
      }
    }
    return best;
  }

  /** Goes on from a cited source to those whom it cites in the same sentence. */
  private void follow(Mention cited, List<Link> chain) {
    Set<Integer> seen = new HashSet<>();
    Mention at = cited;
    while (at != null && seen.add(id(at)) && chain.size() < MOST_HOPS) {
      Mention next = null;
      for (Citation citation : byCiter.getOrDefault(id(at), List.of())) {
        boolean near = sentence(citation.trigger()) == sentence(at.head());
        if (near && citation.kind() != Citation.Kind.HOLDS && id(citation.cited()) != id(at)) {
          next = citation.cited();
          chain.addAll(speakers.base(next));
          break;
        }
      }
      at = next;
    }
  }

  private int sentence(int token) {
    return text.sentenceOf(token).index();
  }

  /** Through whom an unnamed source is known that a medium cited before. */
  List<Link> leadingTo(Link link, Mention speaker) {
    if (link.entity() < 0) {
      return List.of();
    }
    for (Citation citation : byCited.getOrDefault(link.entity(), List.of())) {
      Mention citer = citation.citer();
      boolean earlier = citation.cited().index() < speaker.index();
      if (earlier && citer != null && identity.isMedium(citer)) {
        Link first = identity.link(citer);
        List<Link> chain = new ArrayList<>(leadingTo(citer, citation));
        chain.add(first);
        return chain;
      }
    }
    return List.of();
  }

  private List<Link> leadingTo(Mention citer, Citation later) {
    for (Citation citation : byCited.getOrDefault(id(citer), List.of())) {
      Mention first = citation.citer();
      boolean same = citation != later && sentence(citation.trigger()) == sentence(later.trigger());
      if (same && first != null && identity.isMedium(first) && id(first) != id(citer)) {
        return List.of(identity.link(first));
      }
    }
    return List.of();
  }
}

package dev.laut.analysis.source;

import dev.laut.analysis.annotation.Annotated;
import dev.laut.analysis.mention.Entities;
import dev.laut.analysis.mention.Mention;
import dev.laut.model.SourceKind;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Who cites whom in a text, and the ways along these citations. */
final class CitationGraph {

  /** Sentences behind a statement in which its source may still be told. */
  private static final int REACH_BEHIND = 2;

  private static final int MOST_HOPS = 6;
  private static final int WINDOW = 8;

  private final Annotated text;
  private final Entities entities;
  private final Identity identity;
  private final Speakers speakers;
  private final List<Citation> citations;
  private final Map<Integer, List<Citation>> byCiter = new HashMap<>();
  private final Map<Integer, List<Citation>> byCited = new HashMap<>();

  CitationGraph(
      Annotated text,
      Entities entities,
      Identity identity,
      Speakers speakers,
      List<Citation> citations) {
    this.text = text;
    this.entities = entities;
    this.identity = identity;
    this.speakers = speakers;
    this.citations = citations;
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

  /** Whom the publisher itself cites in {@code frame}. */
  List<Link> cited(BitSet frame) {
    for (Citation citation : around(citations, Math.max(0, frame.nextSetBit(0)))) {
      if (frame.get(citation.trigger()) && citation.kind() != Citation.Kind.HOLDS) {
        List<Link> chain = new ArrayList<>(speakers.base(citation.cited()));
        follow(citation.cited(), chain);
        return chain;
      }
    }
    return List.of();
  }

  /** Who learns from or cites {@code speaker} in {@code frame}, {@code last} aside; or null. */
  @Nullable Mention citer(BitSet frame, Mention speaker, Link last) {
    for (Citation citation : around(byCited.get(id(speaker)), speaker.first())) {
      Mention citer = citation.citer();
      boolean here = frame.get(citation.trigger()) && citation.kind() != Citation.Kind.HOLDS;
      if (here && citer != null && id(citer) != last.entity()) {
        return citer;
      }
    }
    return null;
  }

  /** The outlet that is said to have the document {@code link}; or null. */
  @Nullable Link holder(Link document) {
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

  /**
   * Of citations in the order of the text those near a token: the last before, the first behind.
   */
  private static List<Citation> around(@Nullable List<Citation> all, int token) {
    if (all == null) {
      return List.of();
    }
    int low = 0;
    int high = all.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (all.get(middle).trigger() < token) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return all.subList(Math.max(0, low - WINDOW), Math.min(all.size(), low + WINDOW));
  }

  static boolean isPress(Link link) {
    return link.source().kind() == SourceKind.OUTLET || link.source().kind() == SourceKind.AGENCY;
  }

  /** Whom the source {@code last} cites: in the frame or, if it is a medium, nearest to it. */
  @Nullable Citation nearest(BitSet frame, Mention speaker, Link last) {
    Citation best = null;
    int sentence = text.sentenceOf(speaker.head()).index();
    int block = text.sentenceOf(speaker.head()).block();
    for (Citation citation : around(byCiter.get(last.entity()), speaker.first())) {
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
  void follow(Mention cited, List<Link> chain) {
    Set<Integer> seen = new HashSet<>();
    Mention at = cited;
    while (at != null && seen.add(id(at)) && chain.size() < MOST_HOPS) {
      Mention next = null;
      for (Citation citation : around(byCiter.get(id(at)), at.first())) {
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
    for (Citation citation : around(byCited.get(id(citer)), citer.first())) {
      Mention first = citation.citer();
      boolean same = citation != later && sentence(citation.trigger()) == sentence(later.trigger());
      if (same && first != null && identity.isMedium(first) && id(first) != id(citer)) {
        return List.of(identity.link(first));
      }
    }
    return List.of();
  }
}

package dev.laut.analysis.source;

import dev.laut.analysis.annotation.Annotated;
import dev.laut.analysis.annotation.Language;
import dev.laut.analysis.annotation.Tag;
import dev.laut.analysis.annotation.Token;
import dev.laut.analysis.annotation.Trait;
import dev.laut.analysis.mention.Entities;
import dev.laut.analysis.mention.EntityKind;
import dev.laut.analysis.mention.Mention;
import dev.laut.analysis.mention.Mention.Form;
import dev.laut.analysis.mention.NounClass;
import dev.laut.model.SourceKind;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The ways from the reader to a speaker, and on from the speaker to those whom it cites. */
final class Routes {

  private final Annotated text;
  private final Entities entities;
  private final SourceWords words;
  private final Identity identity;
  private final Speakers speakers;
  private final boolean cases;
  private final CitationGraph graph;

  Routes(
      Annotated text,
      Entities entities,
      SourceWords words,
      Identity identity,
      Speakers speakers,
      CitationGraph graph,
      Language language) {
    this.text = text;
    this.entities = entities;
    this.words = words;
    this.identity = identity;
    this.speakers = speakers;
    this.cases = language.has(Trait.CASES);
    this.graph = graph;
  }

  private int id(Mention mention) {
    return entities.of(mention).id();
  }

  /**
   * Media and papers between the reader and the speaker, as the words of the frame tell.
   *
   * @param outside the frame without the words that name the speaker
   */
  List<Link> near(BitSet frame, BitSet outside, Mention speaker, List<Link> base) {
    List<Link> near = new ArrayList<>();
    Link medium = medium(frame, speaker, base.getLast());
    if (medium != null) {
      near.add(medium);
    }
    Mention carrier = carrier(outside, speaker, base);
    Link document = carrier == null ? base.getLast() : identity.link(carrier);
    Link holder = graph.holder(document);
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
    Mention citer = graph.citer(frame, speaker, last);
    if (citer != null) {
      return speakers.base(citer).isEmpty() ? null : speakers.base(citer).getFirst();
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
    if (!medium
        || mention.first() == 0
        || words.is(text.tokens().get(mention.first()), "publisher-article")) {
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
    boolean name = mention.form() == Mention.Form.NAME && mention.first() == mention.nameFirst();
    if (cases && name && before.tag() == Tag.PUNCT && mention.first() > 1) {
      return text.tokens().get(mention.first() - 2).tag() == Tag.VERB && !mention.subject();
    }
    return cases && isDative(mention) && !isOwned(mention);
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
                && (!mention.is(NounClass.REPORT) || mention.owner() >= 0)
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

  /** Whom a phrase such as "aus Kreisen", "bei der Polizei" names as the source; or null. */
  @Nullable Mention source(BitSet frame) {
    for (int i = frame.nextSetBit(0); i >= 0; i = frame.nextSetBit(i + 1)) {
      int index = entities.firstFrom(i);
      boolean begins =
          index < entities.mentions().size()
              && entities.mentions().get(index).first() - i <= 1
              && (words.is(text.tokens().get(i), "source-preposition")
                  || words.is(text.tokens().get(i), "in"));
      if (begins) {
        Mention mention = entities.mentions().get(index);
        boolean said = words.is(text.tokens().get(i), "source-preposition");
        boolean may = said || entities.of(mention).kind() == EntityKind.DOCUMENT;
        may &=
            switch (entities.of(mention).kind()) {
              case PERSON, PEOPLE, ORGANISATION, OUTLET, AGENCY, DOCUMENT -> true;
              case PLACE, OTHER -> mention.is(NounClass.VEILED) || mention.is(NounClass.SAYING);
            };
        if (may) {
          return mention;
        }
      }
    }
    return null;
  }

  /** Whom the speaker cites: in the frame, or, if it is a medium, near by. */
  List<Link> far(BitSet frame, Mention speaker, List<Link> base) {
    Link last = base.getLast();
    List<Link> chain = new ArrayList<>();
    Citation citation = graph.nearest(frame, speaker, last);
    boolean here = citation != null && frame.get(citation.trigger());
    Mention paper = CitationGraph.isPress(last) && !here ? paper(frame, speaker) : null;
    if (paper != null) {
      chain.add(identity.link(paper));
    } else if (citation != null) {
      chain.addAll(speakers.base(citation.cited()));
      graph.follow(citation.cited(), chain);
    }
    return chain;
  }
}

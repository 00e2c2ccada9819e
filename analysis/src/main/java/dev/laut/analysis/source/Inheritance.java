package dev.laut.analysis.source;

import dev.laut.analysis.annotation.Annotated;
import dev.laut.analysis.mention.Entities;
import dev.laut.analysis.mention.Mention;
import dev.laut.analysis.mention.Mention.Article;
import dev.laut.analysis.mention.Mention.Form;
import dev.laut.analysis.mention.NounClass;
import dev.laut.model.SourceKind;
import java.util.List;

/**
 * What leads to a speaker and was said before: a veiled source is known only through the one that
 * cited it; who goes on speaking in the same paragraph speaks through the same medium.
 */
final class Inheritance {

  private final Annotated text;
  private final Entities entities;
  private final SourceWords words;
  private final CitationGraph graph;

  Inheritance(Annotated text, Entities entities, SourceWords words, CitationGraph graph) {
    this.text = text;
    this.entities = entities;
    this.words = words;
    this.graph = graph;
  }

  /**
   * The links that lead to {@code base}.
   *
   * @param before the chain of the statement before in the same paragraph; empty if there is none
   * @param cued whether a cue of its own introduces the statement
   */
  List<Link> of(List<Link> before, Mention speaker, boolean cued, List<Link> base) {
    Link first = base.getFirst();
    int at = indexOf(before, first);
    boolean goesOn = speaker.form() == Form.PRONOUN || !cued;
    if (at > 0 && goesOn) {
      return before.subList(0, at);
    }
    if (writes(speaker, before)) {
      return before;
    }
    List<Link> report = report(before);
    if (!report.isEmpty() && isInformant(speaker, first)) {
      return report;
    }
    return isNamed(first) ? List.of() : graph.leadingTo(first, speaker);
  }

  /**
   * Whether a definite role takes up the author of the document that the chain before ends with:
   * "In dem Papier heißt es … Der Prüfer verlangt".
   */
  private boolean writes(Mention speaker, List<Link> before) {
    boolean document = !before.isEmpty() && before.getLast().source().kind() == SourceKind.DOCUMENT;
    boolean first = entities.of(speaker).mentions().getFirst() == speaker.index();
    return document
        && first
        && speaker.is(NounClass.AUTHOR)
        && speaker.form() == Form.NOMINAL
        && speaker.article() == Article.DEFINITE;
  }

  /** The chain before, if another outlet ends it and does not say whom it has its news from. */
  static List<Link> report(List<Link> before) {
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
}

package dev.laut.analysis.statement.english;

import dev.laut.model.StatementType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds quotations that are part of something told, and adds them to the drafts. */
final class Fragments {

  private final Clauses clauses;
  private final List<Quotation> quotations;
  private final List<Draft> drafts;
  private final Hearsay hearsay;

  /** The first quotation that may lie in the unit to be read. */
  private int next;

  Fragments(Clauses clauses, List<Quotation> quotations, List<Draft> drafts) {
    this.clauses = clauses;
    this.quotations = quotations;
    this.drafts = drafts;
    this.hearsay = new Hearsay(clauses);
  }

  /**
   * Quotations within what is told, and those that only a verb of saying in the same sentence
   * explains.
   */
  void in(Unit unit, List<Frame> found, int before) {
    int q = next;
    for (; q < quotations.size() && quotations.get(q).first() < unit.end(); q++) {
      Quotation quotation = quotations.get(q);
      boolean here =
          quotation.outer() < 0
              && quotation.first() >= unit.first()
              && quotation.last() < unit.end();
      if (here && !isDirect(quotation, before) && !hearsay.isTitle(quotation)) {
        fragment(quotation, found, before);
      }
    }
    next = q;
  }

  private boolean isDirect(Quotation quotation, int before) {
    return drafts.subList(before, drafts.size()).stream()
        .anyMatch(d ->
            d.type == StatementType.DIRECT
                && d.ranges.stream()
                    .anyMatch(r -> r.first() <= quotation.first() && quotation.first() < r.end()));
  }

  private void fragment(Quotation quotation, List<Frame> found, int before) {
    Content content =
        new Content(
            StatementType.DIRECT,
            List.of(new Content.Range(quotation.first(), quotation.last() + 1)),
            "fragment");
    Frame near = null;
    for (Frame frame : found) {
      near =
          frame.cue().getFirst() < quotation.first()
                  && (frame.word().takes("quote") || frame.word().takes("gist"))
                  && frame.hasSubject()
              ? frame
              : near;
    }
    Draft outer = null;
    for (Draft draft : drafts.subList(before, drafts.size())) {
      outer = draft.holds(quotation.first()) ? draft : outer;
    }
    if (outer != null && (near == null || !outer.holds(near.cue().getFirst()))) {
      drafts.add(new Draft(content, outer.frame, outer.speaker, outer));
    } else if (near != null) {
      drafts.add(new Draft(content, near, near.speaker(clauses.text), outer));
    }
  }

  /** Quotations inside quotations that a verb of saying introduces: “She said, ‘Is it true?’” */
  void nested() {
    Map<Integer, Draft> direct = directByQuotation();
    for (Quotation quotation : quotations) {
      int verb = quotation.first() - 1;
      if (verb > 0 && (clauses.is(verb, ",") || clauses.is(verb, ":"))) {
        verb--;
      }
      boolean introduced =
          quotation.outer() >= 0
              && verb > quotations.get(Math.max(0, quotation.outer())).first() + 1;
      CueWord word =
          introduced && clauses.isVerb(verb) ? CueWord.of(clauses.tokens.get(verb).lemma()) : null;
      Draft outer = word == null ? null : direct.get(clauses.quoted[quotation.first()]);
      if (word != null && outer != null && word.takes("quote")) {
        Frame frame = new Frame(word, List.of(verb), verb - 1, verb - 1, verb - 1, verb + 1, false);
        Content content =
            new Content(
                StatementType.DIRECT,
                List.of(new Content.Range(quotation.first(), quotation.last() + 1)),
                "nested");
        drafts.add(new Draft(content, frame, frame.speaker(clauses.text), outer));
      }
    }
  }

  /** Of each outermost quotation the statement that it is. */
  private Map<Integer, Draft> directByQuotation() {
    Map<Integer, Draft> direct = new HashMap<>();
    for (Draft draft : drafts) {
      for (Content.Range range : draft.ranges) {
        if (draft.type == StatementType.DIRECT) {
          direct.put(clauses.quoted[range.first()], draft);
        }
      }
    }
    return direct;
  }
}

package dev.laut.analysis.statement.german;

import dev.laut.analysis.annotation.Annotated;
import dev.laut.analysis.statement.Attribution;
import dev.laut.analysis.statement.AttributionFinder;
import dev.laut.model.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds the statements of a German text by rules over its clauses. Thread-safe; time grows with the
 * length of the text.
 */
public final class GermanAttributionFinder implements AttributionFinder {

  private static final List<Rule> RULES =
      List.of(
          new DirectSpeech(),
          new Sources(),
          new WieFrames(),
          new FollowingFrames(),
          new ThatSentences(),
          new ClauseFrames(),
          new NounFrames(),
          new ReasonClauses(),
          new Gists(),
          new LoneQuotations(),
          new Hearsay(),
          new FreeSpeech(),
          new Fragments());

  @Override
  public List<Attribution> find(Annotated text) {
    List<Draft> kept = decided(new Parse(text));
    int[] inside = Nesting.of(kept);
    List<Attribution> found = new ArrayList<>();
    for (int i = 0; i < inside.length; i++) {
      found.add(attribution(text, kept.get(i), inside[i]));
    }
    return found;
  }

  /** What the rules find together, in the order of the quotes. */
  static List<Draft> decided(Parse parse) {
    List<Draft> drafts = new ArrayList<>();
    for (Rule rule : RULES) {
      rule.find(parse, drafts);
    }
    return Decision.decide(drafts);
  }

  static Attribution attribution(Annotated text, Draft draft, int inside) {
    return new Attribution(
        draft.type(),
        draft.medium(),
        spans(text, draft.quote()),
        spans(text, draft.speaker()),
        spans(text, draft.cue()),
        spans(text, draft.frame()),
        spans(text, draft.addressee()),
        inside,
        draft.by());
  }

  private static List<Span> spans(Annotated text, List<Run> runs) {
    List<Span> spans = new ArrayList<>(runs.size());
    for (Run run : runs) {
      if (!run.isEmpty()) {
        spans.add(text.span(run.first(), run.end() - 1));
      }
    }
    return spans;
  }
}

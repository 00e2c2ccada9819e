package dev.laut.analysis.statement.german;

import dev.laut.analysis.annotation.Sentence;
import dev.laut.model.Medium;
import dev.laut.model.StatementType;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Sentences in the subjunctive that go on without a frame of their own; neighbours are one
 * statement, said by whoever spoke last.
 */
final class FreeSpeech implements Rule {

  private static final int FARTHEST = 5;

  @Override
  public void find(Parse parse, List<Draft> drafts) {
    Words words = parse.words();
    int sentences = words.sentences().size();
    boolean[] taken = new boolean[sentences];
    @Nullable Draft[] lastIn = new Draft[sentences];
    for (Draft draft : drafts) {
      int first = words.sentenceOf(draft.first()).index();
      int last = words.sentenceOf(draft.end() - 1).index();
      for (int i = first; i <= last; i++) {
        taken[i] = true;
      }
      Draft before = lastIn[last];
      if (!draft.by().equals("de.direct.nested")
          && (before == null || before.end() <= draft.end())) {
        lastIn[last] = draft;
      }
    }
    List<Draft> found = new ArrayList<>();
    int i = 0;
    while (i < sentences) {
      if (taken[i] || !isSubjunctive(parse, i)) {
        i++;
        continue;
      }
      int end = i + 1;
      while (end < sentences
          && !taken[end]
          && isSubjunctive(parse, end)
          && words.sentences().get(end).block() == words.sentences().get(i).block()) {
        end++;
      }
      Draft before = before(lastIn, i);
      List<Run> speaker = before == null ? List.of() : before.speaker();
      Medium medium = before == null ? Medium.SPEECH_OR_WRITING : before.medium();
      Sentence first = words.sentences().get(i);
      Run run = new Run(first.first(), words.sentences().get(end - 1).end());
      found.add(
          new Draft(
              StatementType.INDIRECT_FREE_INDIRECT,
              medium,
              List.of(run),
              speaker,
              List.of(),
              List.of(),
              List.of(),
              "de.free.subjunctive"));
      i = end;
    }
    drafts.addAll(found);
  }

  private static @Nullable Draft before(@Nullable Draft[] lastIn, int sentence) {
    for (int i = sentence - 1; i >= Math.max(0, sentence - FARTHEST); i--) {
      Draft draft = lastIn[i];
      if (draft != null && !draft.speaker().isEmpty()) {
        return draft;
      }
    }
    return null;
  }

  private static boolean isSubjunctive(Parse parse, int sentence) {
    Words words = parse.words();
    for (Clause clause : parse.clauses().get(sentence).all()) {
      if (clause.isMain() && clause.finite() >= 0) {
        return words.isSubjunctive(clause.finite());
      }
    }
    return false;
  }
}

package dev.laut.analysis.statement.german;

import dev.laut.analysis.annotation.Tag;
import dev.laut.model.Medium;
import dev.laut.model.StatementType;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Quoted words inside a sentence: part of a statement around them, or a statement of their own. */
final class Fragments implements Rule {

  private static final int FEW = 2;

  @Override
  public void find(Parse parse, List<Draft> drafts) {
    List<Draft> around = new ArrayList<>(drafts);
    around.sort((a, b) -> Integer.compare(a.first(), b.first()));
    Set<Draft> replaced = new HashSet<>();
    int from = 0;
    for (Quotation quotation : parse.quotations()) {
      if (quotation.whole()) {
        continue;
      }
      Draft outer = null;
      for (int i = from; i < around.size() && around.get(i).first() <= quotation.open(); i++) {
        Draft draft = around.get(i);
        if (draft.quotes(quotation.open())
            && draft.type() != StatementType.DIRECT
            && (outer == null || draft.words() < outer.words())) {
          outer = draft;
        }
        if (draft.end() < quotation.open() && i == from) {
          from++;
        }
      }
      if (!isSaid(parse.words(), quotation, outer != null) && !isJudgement(parse, quotation)) {
        continue;
      }
      if (outer != null && outer.type() == StatementType.REPORTED) {
        replaced.add(outer);
        outer = null;
      }
      Draft draft = outer != null ? nested(quotation, outer) : own(parse, quotation);
      if (draft != null) {
        drafts.add(draft);
      }
    }
    drafts.removeAll(replaced);
  }

  private static Draft nested(Quotation quotation, Draft outer) {
    return new Draft(
        StatementType.DIRECT,
        outer.medium(),
        List.of(quotation.run()),
        outer.speaker(),
        outer.cue(),
        outer.frame(),
        outer.addressee(),
        "de.direct.nested");
  }

  /** Said by somebody rather than a name, title or irony. */
  private static boolean isSaid(Words words, Quotation quotation, boolean inside) {
    boolean lower = isSmall(words.at(quotation.open() + 1).text());
    int size = quotation.words();
    if (SO_CALLED.contains(words.lower(quotation.open() - 1))) {
      return false;
    }
    boolean verb = false;
    for (int i = quotation.open() + 1; i < quotation.close(); i++) {
      verb |= words.isVerb(i) && words.at(i).isFinite();
    }
    if (lower) {
      boolean named = words.isTag(quotation.open() - 1, Tag.NOUN) && !verb;
      return inside || size >= FEW && !named;
    }
    return size > 2 * FEW && verb;
  }

  /** "Sie nannte das eine „Zumutung“": one word may be the statement. */
  private static boolean isJudgement(Parse parse, Quotation quotation) {
    Words words = parse.words();
    Clauses sentence = parse.clauses().get(words.sentenceOf(quotation.open()).index());
    if (sentence.segments().isEmpty() || words.isNoun(quotation.open() - 1)) {
      return false;
    }
    Clause clause = sentence.of(sentence.segmentAt(quotation.open()));
    Predicate predicate = parse.predicate(sentence, clause);
    CueVerb cue = predicate == null ? null : predicate.cue();
    if (cue == null || !cue.names()) {
      return false;
    }
    List<Run> speaker = parse.subject(sentence, clause);
    return !speaker.isEmpty() && !speaker.getFirst().contains(quotation.open());
  }

  private static final Set<String> LINKS = Set.of("als", "mit", "vor", "von");
  private static final Set<String> SO_CALLED =
      Set.of(
          "genannte",
          "genannten",
          "genannter",
          "sogenannte",
          "sogenannten",
          "sogenannter",
          "titel",
          "motto",
          "name",
          "namen");

  /** "iPod" and "22." begin names as a capital does. */
  private static boolean isSmall(String word) {
    return Character.isLowerCase(word.codePointAt(0))
        && !(word.length() > 1 && Character.isUpperCase(word.charAt(1)));
  }

  private static @Nullable Draft own(Parse parse, Quotation quotation) {
    Words words = parse.words();
    Clauses sentence = parse.clauses().get(words.sentenceOf(quotation.open()).index());
    if (sentence.segments().isEmpty()) {
      return null;
    }
    Clause clause = sentence.of(sentence.segmentAt(quotation.open()));
    Predicate predicate = parse.predicate(sentence, clause);
    if (predicate == null || predicate.cue() == null) {
      return new Draft(
          StatementType.DIRECT,
          Medium.SPEECH,
          List.of(quotation.run()),
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          "de.direct.fragment-alone");
    }
    List<Run> frame = new ArrayList<>();
    frame.add(new Run(clause.first(), Math.max(clause.first(), quotation.open())));
    int end = Math.max(predicate.lastToken() + 1, clause.end());
    if (predicate.lastToken() > quotation.close()) {
      frame.add(new Run(quotation.close() + 1, Math.max(end, quotation.close() + 1)));
    }
    frame.removeIf(Run::isEmpty);
    List<Integer> cue = new ArrayList<>(predicate.tokens());
    int link = quotation.open() - (words.isTag(quotation.open() - 1, Tag.DET) ? 2 : 1);
    if (LINKS.contains(words.lower(link)) && !cue.contains(link)) {
      cue.add(link);
      cue.sort(Integer::compare);
    }
    return new Draft(
        StatementType.DIRECT,
        predicate.cue().medium(),
        List.of(quotation.run()),
        Speakers.of(parse, sentence, predicate),
        Frames.runs(cue),
        frame,
        List.of(),
        "de.direct.fragment");
  }
}

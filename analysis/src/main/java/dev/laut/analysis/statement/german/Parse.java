package dev.laut.analysis.statement.german;

import dev.laut.analysis.annotation.Annotated;
import dev.laut.analysis.annotation.Sentence;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the rules look at: words, quotations, clauses with their predicates and subjects. */
final class Parse {

  /** Longer sentences are lists or lost line ends; their clauses are not read. */
  private static final int LONGEST_SENTENCE = 400;

  private final Words words;
  private final List<Quotation> quotations;
  private final NounPhrases phrases;
  private final Subjects subjects;
  private final List<Clauses> clauses;
  private final List<List<@Nullable Predicate>> predicates;

  Parse(Annotated text) {
    words = new Words(text);
    quotations = Quotations.of(words);
    int[] wholeEnd = new int[words.size() + 1];
    int[] quotationEnd = new int[words.size() + 1];
    for (Quotation quotation : quotations) {
      quotationEnd[quotation.open()] = quotation.close() + 1;
      if (quotation.whole()) {
        for (Sentence sentence = words.sentenceOf(quotation.open());
            sentence != null && sentence.first() <= quotation.close();
            sentence = next(sentence)) {
          wholeEnd[Math.max(sentence.first(), quotation.open())] =
              Math.min(quotation.close() + 1, sentence.end());
        }
      }
    }
    phrases = new NounPhrases(words, quotationEnd);
    subjects = new Subjects(words, phrases);
    Segmenter segmenter = new Segmenter(words, wholeEnd);
    clauses = new ArrayList<>();
    for (Sentence sentence : words.sentences()) {
      boolean tooLong = sentence.end() - sentence.first() > LONGEST_SENTENCE;
      Clauses found =
          new Clauses(words, sentence, tooLong ? List.of() : segmenter.segments(sentence));
      clauses.add(found);
    }
    predicates = predicates(new Predicates(words));
  }

  private Parse(Parse other, Predicates verbs) {
    words = other.words.withAnyNoun();
    quotations = other.quotations;
    phrases = other.phrases;
    subjects = other.subjects;
    clauses = other.clauses;
    predicates = predicates(verbs);
  }

  /** The same text, read as if any verb and noun could introduce a statement. */
  Parse withAnyCue() {
    return new Parse(this, new Predicates(words, CueVerbs::anyVerb));
  }

  private List<List<@Nullable Predicate>> predicates(Predicates verbs) {
    List<List<@Nullable Predicate>> rows = new ArrayList<>();
    for (Clauses sentence : clauses) {
      List<@Nullable Predicate> row = new ArrayList<>();
      for (Clause clause : sentence.all()) {
        row.add(verbs.of(clause));
      }
      rows.add(row);
    }
    return rows;
  }

  private @Nullable Sentence next(Sentence sentence) {
    int index = sentence.index() + 1;
    return index < words.sentences().size() ? words.sentences().get(index) : null;
  }

  Words words() {
    return words;
  }

  List<Quotation> quotations() {
    return quotations;
  }

  NounPhrases phrases() {
    return phrases;
  }

  /** One for each sentence. */
  List<Clauses> clauses() {
    return clauses;
  }

  /** The predicate of {@code clause}, null where it has no verb. */
  @Nullable Predicate predicate(Clauses sentence, Clause clause) {
    return predicates.get(sentence.sentence().index()).get(clause.index);
  }

  /** The subject of {@code clause}; that of the clause it is joined to where it has none. */
  List<Run> subject(Clauses sentence, Clause clause) {
    boolean joined = clause.isMain() && clause.segments().getFirst().coordinated();
    if (joined && clause.kind == SegmentKind.VERB_FIRST) {
      List<Run> shared = before(sentence, clause);
      if (!shared.isEmpty()) {
        return shared;
      }
    }
    List<Run> own = clause.finite() >= 0 ? subjects.of(clause) : List.of();
    if (!own.isEmpty()) {
      return own;
    }
    if (clause.kind == SegmentKind.INFINITIVE) {
      return clause.parent == null ? List.of() : subject(sentence, clause.parent);
    }
    return joined ? before(sentence, clause) : List.of();
  }

  /** The subject of the main clause before: "Er kam und sagte". */
  private List<Run> before(Clauses sentence, Clause clause) {
    for (int i = clause.index - 1; i >= 0; i--) {
      Clause before = sentence.all().get(i);
      if (before.isMain() && before.group == clause.group && before.finite() >= 0) {
        return subject(sentence, before);
      }
    }
    return List.of();
  }
}

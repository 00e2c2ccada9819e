package dev.laut.analysis.statement.german;

import dev.laut.analysis.annotation.Feature;
import dev.laut.analysis.annotation.Tag;
import dev.laut.analysis.annotation.WordList;
import dev.laut.model.Medium;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads "laut X", "nach Angaben von X", "X zufolge", "seiner Meinung nach", "demnach", "so X". */
final class SourcePhrases {

  private static final Set<String> PRONOUN_ADVERBS =
      Set.of("demnach", "demzufolge", "danach", "wonach");

  private static final Set<String> DATIVES =
      Set.of("dem", "den", "einem", "ihrem", "seinem", "diesem", "diesen", "ihren", "seinen");

  private static final Set<String> RELATIVES =
      Set.of("denen", "dem", "der", "welchem", "welcher", "welchen");
  private static final Set<String> TIMES = WordList.set("/dev/laut/analysis/de/time-nouns.txt");

  private final Words words;
  private final NounPhrases phrases;

  SourcePhrases(Words words, NounPhrases phrases) {
    this.words = words;
    this.phrases = phrases;
  }

  /** The phrase whose preposition or adverb is token {@code i} of {@code segment}, or null. */
  @Nullable SourcePhrase at(int i, Run segment) {
    SourcePhrase relative = i == segment.first() ? relative(i) : null;
    if (relative != null) {
      return relative;
    }
    return switch (words.lower(i)) {
      case "laut" -> isLoud(i) ? null : before(i, segment, "de.source.laut", false);
      case "gemäß" ->
          i + 1 < segment.end() && phrases.starts(i + 1)
              ? before(i, segment, "de.source.gemäß", true)
              : null;
      case "nach" -> nach(i, segment);
      case "zufolge" -> behind(i, segment, "de.source.zufolge");
      case "aus" -> sicht(i, segment);
      case "so" -> so(i, segment);
      case "demnach", "demzufolge", "danach", "wonach" -> adverb(i, segment);
      default -> null;
    };
  }

  /** "Meldungen, nach denen", "laut dem": as "wonach". */
  private @Nullable SourcePhrase relative(int i) {
    boolean source = words.is(i, "nach") || words.is(i, "laut") || words.is(i, "gemäß");
    if (!source
        || !RELATIVES.contains(words.lower(i + 1))
        || !words.is(i - 1, ",")
        || CueNouns.of(words, i - 2) == null) {
      return null;
    }
    Run run = new Run(i, i + 2);
    return new SourcePhrase(
        run,
        List.of(new Run(i + 1, i + 2)),
        List.of(new Run(i, i + 1)),
        Medium.SPEECH_OR_WRITING,
        "de.source.wonach");
  }

  /** "laut" as adjective: "er schrie laut". */
  private boolean isLoud(int i) {
    return !words.isCapitalised(i + 1)
        && !words.isTag(i + 1, Tag.DET)
        && !words.isQuoteMark(i + 1)
        && !words.isTag(i + 1, Tag.ADJ)
        && !isName(i + 1);
  }

  /** "taz", "ndr.de", "ai-Bericht": names in small letters. */
  private boolean isName(int i) {
    String word = words.lower(i);
    return words.isNoun(i) || word.indexOf('.') > 0 && word.length() > 3 || word.indexOf('-') > 0;
  }

  private @Nullable SourcePhrase before(int i, Run segment, String by, boolean nounOnly) {
    int end = end(i + 1, segment);
    if (end <= i + 1 && i + 1 < segment.end() && isName(i + 1)) {
      end = i + 2;
    }
    if (end <= i + 1) {
      return null;
    }
    CueNouns.Noun noun = noun(i + 1, end);
    if (nounOnly && noun == null) {
      return null;
    }
    return phrase(i, new Run(i + 1, end), noun, by);
  }

  private SourcePhrase phrase(int cue, Run speaker, CueNouns.@Nullable Noun noun, String by) {
    return new SourcePhrase(
        new Run(Math.min(cue, speaker.first()), Math.max(cue + 1, speaker.end())),
        List.of(speaker),
        List.of(new Run(cue, cue + 1)),
        noun == null ? Medium.SPEECH_OR_WRITING : noun.medium(),
        by);
  }

  private @Nullable SourcePhrase nach(int i, Run segment) {
    int end = end(i + 1, segment);
    CueNouns.Noun noun = end > i + 1 ? noun(i + 1, end) : null;
    if (noun != null && noun.namesSource() && !isTime(i - 1)) {
      return phrase(i, new Run(i + 1, end), noun, "de.source.nach");
    }
    if (end > i + 1
        && i == segment.first()
        && words.has(i + 1, Feature.DATIVE)
        && words.isTag(i + 1, Tag.PRON)) {
      return null;
    }
    return behindView(i, segment);
  }

  /** "zwei Monate nach", "erst nach": a time. */
  private boolean isTime(int i) {
    return TIMES.contains(words.lower(i)) || words.is(i, "erst") || words.is(i, "kurz");
  }

  /** "ihrer Ansicht nach", "Berichten nach". */
  private @Nullable SourcePhrase behindView(int i, Run segment) {
    int head = i - 1;
    CueNouns.Noun noun = head >= segment.first() ? CueNouns.of(words, head) : null;
    if (noun == null || !noun.isView()) {
      return null;
    }
    int first = start(i, segment);
    return phrase(i, new Run(first, i), noun, "de.source.view");
  }

  private @Nullable SourcePhrase behind(int i, Run segment, String by) {
    int first = start(i, segment);
    if (first >= i) {
      return null;
    }
    return phrase(i, new Run(first, i), noun(first, i), by);
  }

  private @Nullable SourcePhrase sicht(int i, Run segment) {
    boolean sicht = words.is(i + 1, "sicht") || words.is(i + 2, "sicht");
    int end = sicht ? end(i + 1, segment) : i;
    return sicht && end > i + 2
        ? phrase(
            i,
            new Run(i + 1, end),
            new CueNouns.Noun(Medium.SPEECH_OR_THOUGHT, "a"),
            "de.source.sicht")
        : null;
  }

  /** ", so die Polizei": a segment of its own. */
  private @Nullable SourcePhrase so(int i, Run segment) {
    if (i != segment.first()
        || i + 1 >= segment.end()
        || words.isTag(i + 1, Tag.ADJ)
        || !phrases.starts(i + 1)
        || words.is(i + 1, "etwas")
        || words.isTag(i + 1, Tag.NUM)
        || !words.isMark(i - 1)) {
      return null;
    }
    int end = end(i + 1, segment);
    return end <= i + 1 ? null : phrase(i, new Run(i + 1, end), null, "de.source.so");
  }

  private @Nullable SourcePhrase adverb(int i, Run segment) {
    if (!PRONOUN_ADVERBS.contains(words.lower(i))) {
      return null;
    }
    Run run = new Run(i, i + 1);
    return new SourcePhrase(
        run, List.of(run), List.of(run), Medium.SPEECH_OR_WRITING, "de.source." + words.lower(i));
  }

  private int end(int start, Run segment) {
    return start < segment.end() && phrases.starts(start)
        ? phrases.end(start, segment.end())
        : start;
  }

  /** The head's entry among the cue nouns: the first noun, behind names in the genitive. */
  private CueNouns.@Nullable Noun noun(int first, int end) {
    for (int i = first; i < end; i++) {
      if (words.isNoun(i)) {
        CueNouns.Noun noun = CueNouns.of(words, i);
        boolean genitive = words.lower(i).endsWith("s") && i + 1 < end && words.isNoun(i + 1);
        if (noun != null || !genitive) {
          return noun;
        }
      }
    }
    return null;
  }

  /** Where the dative phrase that ends before {@code end} begins. */
  private int start(int end, Run segment) {
    int i = end;
    while (i > segment.first() && isPart(i - 1) && !words.is(i - 1, "sich")) {
      i--;
      if (DATIVES.contains(words.lower(i))) {
        break;
      }
    }
    while (i < end && (words.isTag(i, Tag.ADP) || words.is(i, "und"))) {
      i++;
    }
    return i;
  }

  private boolean isPart(int i) {
    return switch (words.at(i).tag()) {
      case NOUN, PROPN, ADJ, NUM, DET, X, PRON, SYM -> true;
      case PUNCT -> words.isQuoteMark(i) || words.is(i, "(") || words.is(i, ")");
      case ADP, CCONJ -> words.isNoun(i - 1) && !words.is(i, "aber");
      case ADV -> words.is(i, "nicht") || words.isTag(i + 1, Tag.ADJ);
      case AUX, INTJ, PART, SCONJ, VERB ->
          words.at(i).text().chars().skip(1).anyMatch(Character::isUpperCase);
    };
  }
}

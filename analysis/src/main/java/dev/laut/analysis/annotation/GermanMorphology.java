package dev.laut.analysis.annotation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import morfologik.stemming.Dictionary;
import morfologik.stemming.DictionaryLookup;
import morfologik.stemming.WordData;
import org.jspecify.annotations.Nullable;

/**
 * German forms by LanguageTool's dictionary (CC BY-SA 4.0); an unknown compound is looked up by its
 * last part.
 *
 * <p>Not thread-safe; the dictionary behind it is shared.
 */
final class GermanMorphology implements Morphology {

  /** Longer ones that are capitalised within a sentence are nouns. */
  private static final int LONGEST_PREPOSITION = 6;

  private static final String PATH = "/org/languagetool/resource/de/german.";
  private static final Set<String> SUBJECTS =
      Set.of("er", "sie", "man", "ich", "wir", "der", "die", "das");
  private static final int SHORTEST_HEAD = 4;
  private static final int MOST_CACHED = 20_000;
  private static final Map<String, Long> CODES = codes();

  private final DictionaryLookup lookup = new DictionaryLookup(Shared.DICTIONARY);
  private final Map<String, Form> cache = new HashMap<>();

  private static final class Shared {
    static final Dictionary DICTIONARY = read();

    private static Dictionary read() {
      try (InputStream dict = GermanMorphology.class.getResourceAsStream(PATH + "dict");
          InputStream info = GermanMorphology.class.getResourceAsStream(PATH + "info")) {
        return Dictionary.read(dict, info);
      } catch (IOException e) {
        throw new UncheckedIOException("cannot read " + PATH + "dict", e);
      }
    }
  }

  /** The dictionary, read once; each thread needs a lookup of its own. */
  static Dictionary dictionary() {
    return Shared.DICTIONARY;
  }

  @Override
  public Form form(String word, Tag tag) {
    String key = tag.ordinal() + word;
    Form known = cache.get(key);
    if (known != null) {
      return known;
    }
    if (cache.size() >= MOST_CACHED) {
      cache.clear();
    }
    Form form = look(word, tag);
    cache.put(key, form);
    return form;
  }

  /**
   * The tagger's training texts hold few subjunctives: it takes "rechne" for an adverb and
   * predicative participles for adjectives. A form that only a verb has is a verb; so is one that
   * can be, between a comma and a pronoun (", versicherte er").
   */
  @Override
  public Tag tag(String word, Tag tagged, String before, String next) {
    boolean doubtful =
        switch (tagged) {
          case ADJ, ADV, DET, NOUN, PROPN, X, PRON, ADP -> true;
          case AUX, CCONJ, INTJ, NUM, PART, PUNCT, SCONJ, SYM, VERB -> false;
        };
    if (!doubtful) {
      return tagged;
    }
    if (!Character.isLowerCase(word.codePointAt(0))) {
      boolean noun = tagged == Tag.NOUN || tagged == Tag.PROPN;
      boolean inside = !before.isEmpty() && Character.isLowerCase(before.codePointAt(0));
      return noun && isAdverb(word)
          ? Tag.ADV
          : tagged == Tag.ADP && inside && word.length() > LONGEST_PREPOSITION ? Tag.NOUN : tagged;
    }
    boolean verb = false;
    boolean auxiliary = false;
    boolean other = false;
    boolean pronoun = false;
    for (WordData reading : lookup.lookup(word)) {
      String code = reading.getTag().toString();
      if (code.startsWith("VER")) {
        verb = true;
        auxiliary |= code.startsWith("VER:AUX") || code.startsWith("VER:MOD");
      } else if (code.startsWith("PRO:PER")) {
        pronoun = true;
      } else if (!code.startsWith("PA2:PRD")) {
        other = true;
      }
    }
    if (verb && (!other && !pronoun || before.equals(",") && SUBJECTS.contains(next))) {
      return auxiliary ? Tag.AUX : Tag.VERB;
    }
    return pronoun && !verb && !other ? Tag.PRON : tagged;
  }

  /** A capitalised word that is no noun and, written small, only an adverb ("Unterdessen"). */
  private boolean isAdverb(String word) {
    if (!lookup.lookup(word).isEmpty()) {
      return false;
    }
    List<WordData> small = lookup.lookup(word.toLowerCase(Locale.ROOT));
    return !small.isEmpty()
        && small.stream().allMatch(reading -> reading.getTag().toString().startsWith("ADV"));
  }

  private Form look(String word, Tag tag) {
    Form form = read(word, "", tag);
    if (form != null) {
      return form;
    }
    if (Character.isUpperCase(word.codePointAt(0))) {
      form = read(word.toLowerCase(Locale.ROOT), "", tag);
      if (form != null) {
        return form;
      }
    }
    int hyphen = word.lastIndexOf('-');
    int start = hyphen > 0 ? hyphen + 1 : 2;
    int last = hyphen > 0 ? start : word.length() - SHORTEST_HEAD;
    for (int i = start; i <= last; i++) {
      form = head(word, i, tag);
      if (form != null) {
        return form;
      }
    }
    return new Form(word, 0);
  }

  /** The form of a compound whose head begins at {@code at}. */
  private @Nullable Form head(String word, int at, Tag tag) {
    if (at >= word.length() || Character.isSurrogate(word.charAt(at))) {
      return null;
    }
    String head = word.substring(at);
    boolean noun = tag == Tag.NOUN || tag == Tag.PROPN;
    String form = noun ? Character.toUpperCase(head.charAt(0)) + head.substring(1) : head;
    return read(form, word.substring(0, at), tag);
  }

  private @Nullable Form read(String word, String before, Tag tag) {
    List<WordData> readings = lookup.lookup(word);
    if (readings.isEmpty()) {
      return null;
    }
    long features = 0;
    String lemma = null;
    boolean participle = false;
    long otherFeatures = 0;
    String otherLemma = null;
    for (WordData reading : readings) {
      String code = reading.getTag().toString();
      if (goes(code, tag)) {
        if (lemma == null || code.startsWith("VER") && participle) {
          lemma = reading.getStem().toString();
          participle = code.startsWith("PA");
        }
        features |= features(code);
      } else {
        otherLemma = otherLemma == null ? reading.getStem().toString() : otherLemma;
        otherFeatures |= features(code);
      }
    }
    boolean pronoun = tag == Tag.PRON || tag == Tag.DET;
    String stem =
        pronoun
            ? word.toLowerCase(Locale.ROOT)
            : lemma != null ? lemma : String.valueOf(otherLemma);
    String whole = before.isEmpty() ? stem : before + lowerAfter(before, stem);
    return new Form(whole, (lemma != null ? features : otherFeatures) | Feature.KNOWN.bit());
  }

  private static String lowerAfter(String before, String stem) {
    return before.endsWith("-") ? stem : Character.toLowerCase(stem.charAt(0)) + stem.substring(1);
  }

  /** Whether a reading with LanguageTool's {@code code} can be what the tagger says. */
  private static boolean goes(String code, Tag tag) {
    return switch (tag) {
      case VERB, AUX -> code.startsWith("VER") || code.startsWith("PA");
      case NOUN, PROPN -> code.startsWith("SUB") || code.startsWith("EIG");
      case ADJ -> code.startsWith("ADJ") || code.startsWith("PA");
      case DET -> code.startsWith("ART") || code.startsWith("PRO");
      case PRON -> code.startsWith("PRO");
      case ADV, ADP, CCONJ, INTJ, NUM, PART, PUNCT, SCONJ, SYM, X -> true;
    };
  }

  private static long features(String code) {
    long features = 0;
    int begin = 0;
    while (begin <= code.length()) {
      int end = code.indexOf(':', begin);
      end = end < 0 ? code.length() : end;
      features |= CODES.getOrDefault(code.substring(begin, end), 0L);
      begin = end + 1;
    }
    return code.startsWith("ART") || code.startsWith("PRO") ? features & ~PERSONS : features;
  }

  private static final long PERSONS =
      Feature.FIRST_PERSON.bit() | Feature.SECOND_PERSON.bit() | Feature.THIRD_PERSON.bit();

  private static Map<String, Long> codes() {
    Map<String, Long> codes = new HashMap<>();
    for (String line : WordList.lines("/dev/laut/analysis/de/morphology-codes.txt")) {
      String[] columns = line.split("\t");
      for (String feature : columns[1].split(" ")) {
        codes.merge(columns[0], Feature.valueOf(feature).bit(), (a, b) -> a | b);
      }
    }
    return codes;
  }
}

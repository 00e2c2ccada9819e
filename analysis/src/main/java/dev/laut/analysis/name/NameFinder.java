package dev.laut.analysis.name;

import dev.laut.analysis.annotation.Feature;
import dev.laut.analysis.annotation.Language;
import dev.laut.analysis.annotation.Sentence;
import dev.laut.analysis.annotation.Tag;
import dev.laut.analysis.annotation.Token;
import dev.laut.analysis.annotation.Trait;
import dev.laut.model.Name;
import dev.laut.model.NameKind;
import dev.laut.model.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds the names of a text in one language. Thread-safe. */
public final class NameFinder {

  private final Gazetteer gazetteer;
  private final NameFeatures.Lists lists;
  private final NameModel model;
  private final RunRepair repair;
  private final boolean cases;

  /**
   * @param lang BCP 47; one that Laut does not read is read with English rules
   */
  public NameFinder(String lang) {
    this(lang, NameModel.of(Language.of(lang)));
  }

  /** With a model of one's own, to measure one before it is shipped. */
  public NameFinder(String lang, NameModel model) {
    Language language = Language.of(lang);
    cases = language.has(Trait.CASES);
    gazetteer = new Gazetteer(lang);
    lists = new NameFeatures.Lists(gazetteer, lang);
    this.model = model;
    repair = new RunRepair(language);
  }

  /** The names in the order of the text; none overlaps another. */
  public List<Name> find(List<Token> tokens, List<Sentence> sentences) {
    List<Name> names = new ArrayList<>();
    List<Labels.Run> tagged = new ArrayList<>();
    for (Sentence sentence : sentences) {
      List<Token> words = tokens.subList(sentence.first(), sentence.end());
      for (Labels.Run run : Labels.runs(model.tag(words, lists))) {
        int shift = sentence.first();
        tagged.add(new Labels.Run(run.first() + shift, run.end() + shift, run.kind()));
      }
    }
    List<Labels.Run> runs = repair.repair(tokens, tagged);
    Map<String, NameKind> known = knownByPart(tokens, runs);
    int next = 0;
    int i = 0;
    while (i < tokens.size()) {
      Labels.Run run = next < runs.size() && runs.get(next).first() == i ? runs.get(next) : null;
      if (run != null) {
        next++;
        names.add(name(tokens, run, known));
        i = run.end();
      } else {
        int limit = next < runs.size() ? runs.get(next).first() : tokens.size();
        i = addListed(tokens, i, limit, known, names);
      }
    }
    return names;
  }

  /** The name of a run; what is listed as a whole gets its reference. */
  private Name name(List<Token> tokens, Labels.Run run, Map<String, NameKind> known) {
    Gazetteer.Match match = gazetteer.at(tokens, run.first());
    if (match != null && match.end() == run.end()) {
      Gazetteer.Listed listed = match.listed();
      return new Name(span(tokens, run.first(), run.end()), listed.kind(), listed.ref());
    }
    boolean single = run.end() == run.first() + 1;
    NameKind whole = single ? part(tokens.get(run.first()).text(), known) : null;
    NameKind kind = whole == null ? run.kind() : whole;
    return new Name(span(tokens, run.first(), run.end()), kind, null);
  }

  /** Adds what is listed, or known by its last part, at token {@code i}; returns where to go on. */
  private int addListed(
      List<Token> tokens, int i, int limit, Map<String, NameKind> known, List<Name> names) {
    Gazetteer.Match match = gazetteer.at(tokens, i);
    if (match != null && match.end() <= limit) {
      Gazetteer.Listed listed = match.listed();
      names.add(new Name(span(tokens, i, match.end()), listed.kind(), listed.ref()));
      return match.end();
    }
    Token token = tokens.get(i);
    Gazetteer.Listed prefix = prefix(token);
    if (prefix != null) {
      int end = token.begin() + token.text().indexOf('-');
      names.add(new Name(new Span(token.begin(), end), prefix.kind(), prefix.ref()));
      return i + 1;
    }
    NameKind kind =
        token.isCapitalised() && token.tag() == Tag.PROPN ? part(token.text(), known) : null;
    if (kind != null) {
      names.add(new Name(token.span(), kind, null));
    }
    return i + 1;
  }

  /** The country before the hyphen of "US-Regierung". */
  private Gazetteer.@Nullable Listed prefix(Token token) {
    int hyphen = token.text().indexOf('-');
    Gazetteer.Listed listed = hyphen < 2 ? null : gazetteer.word(token.text().substring(0, hyphen));
    return listed == null || listed.derived() ? null : listed;
  }

  private @Nullable NameKind part(String word, Map<String, NameKind> known) {
    NameKind kind = known.get(word);
    boolean genitive = cases && kind == null && word.endsWith("s");
    return genitive ? known.get(word.substring(0, word.length() - 1)) : kind;
  }

  /** Surnames of persons that are named in full somewhere, and one-word names of the rest. */
  private static Map<String, NameKind> knownByPart(List<Token> tokens, List<Labels.Run> runs) {
    Map<String, NameKind> known = new HashMap<>();
    for (Labels.Run run : runs) {
      Token last = tokens.get(run.end() - 1);
      boolean single = run.end() == run.first() + 1;
      boolean full = run.kind() == NameKind.PERSON && !single;
      boolean rare = single && last.tag() == Tag.PROPN && !last.has(Feature.KNOWN);
      if ((full || rare) && last.isCapitalised() && last.text().length() > 2) {
        known.merge(last.text(), run.kind(), (a, b) -> full ? b : a);
      }
    }
    return known;
  }

  private static Span span(List<Token> tokens, int first, int end) {
    return new Span(tokens.get(first).begin(), tokens.get(end - 1).end());
  }
}

package dev.laut.analysis.name;

import dev.laut.analysis.annotation.Feature;
import dev.laut.analysis.annotation.Language;
import dev.laut.analysis.annotation.Tag;
import dev.laut.analysis.annotation.Token;
import dev.laut.analysis.annotation.WordList;
import dev.laut.model.NameKind;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Puts right what a tagger that sees one sentence gets wrong: parts of a person's name, firms with
 * "&amp;", words that are no names, and one word with two kinds in one text.
 */
final class RunRepair {

  private final Set<String> noNames = WordList.set("/dev/laut/analysis/name/no-names.txt");
  private final Set<String> firstNames = WordList.set("/dev/laut/analysis/name/first-names.txt");
  private final Set<String> roles;

  RunRepair(Language language) {
    roles = language.words("roles");
  }

  /** {@code runs} of the whole text, in order, repaired. */
  List<Labels.Run> repair(List<Token> tokens, List<Labels.Run> runs) {
    List<Labels.Run> repaired = new ArrayList<>();
    for (Labels.Run run : withPersons(tokens, runs)) {
      Labels.Run trimmed = trim(tokens, run);
      Labels.Run last = repaired.isEmpty() ? null : repaired.getLast();
      if (last != null && isFirm(tokens, last, trimmed)) {
        repaired.removeLast();
        repaired.add(new Labels.Run(last.first(), trimmed.end(), NameKind.ORGANISATION));
      } else if (trimmed.end() > trimmed.first() && hasCapital(tokens, trimmed)) {
        repaired.add(trimmed);
      }
    }
    return oneKindEach(tokens, repaired);
  }

  /** "Brunn & Kolk". */
  private static boolean isFirm(List<Token> tokens, Labels.Run first, Labels.Run second) {
    return first.end() + 1 == second.first() && tokens.get(first.end()).is("&");
  }

  /** Without roles and words that are no names at its ends. */
  private Labels.Run trim(List<Token> tokens, Labels.Run run) {
    int first = run.first();
    int end = run.end();
    boolean person = run.kind() == NameKind.PERSON;
    while (first < end && (isNone(tokens.get(first)) || person && isRole(tokens.get(first)))) {
      first++;
    }
    while (end > first && (isNone(tokens.get(end - 1)) || tokens.get(end - 1).is("&"))) {
      end--;
    }
    return new Labels.Run(first, end, run.kind());
  }

  /** "dpa" has none, and is listed; "41-year-old" and "3:2" have none. */
  private static boolean hasCapital(List<Token> tokens, Labels.Run run) {
    for (int i = run.first(); i < run.end(); i++) {
      if (tokens.get(i).isCapitalised()) {
        return true;
      }
    }
    return false;
  }

  private boolean isNone(Token token) {
    return noNames.contains(token.text());
  }

  private boolean isRole(Token token) {
    return roles.contains(token.text()) && !firstNames.contains(token.text());
  }

  /** "Ada" alone grows to "Ada Brunn"; where nothing was found, the two are added. */
  private List<Labels.Run> withPersons(List<Token> tokens, List<Labels.Run> runs) {
    List<Labels.Run> all = new ArrayList<>();
    int next = 0;
    int i = 0;
    while (i < tokens.size()) {
      Labels.Run run = next < runs.size() && runs.get(next).first() == i ? runs.get(next++) : null;
      int end = run == null ? i + 1 : run.end();
      int limit = next < runs.size() ? runs.get(next).first() : tokens.size();
      boolean person = run == null || run.kind() == NameKind.PERSON && end == i + 1;
      if (person && isFirstName(tokens.get(i)) && end < limit && isSurname(tokens.get(end))) {
        all.add(new Labels.Run(i, end + 1, NameKind.PERSON));
        end++;
      } else if (run != null) {
        all.add(run);
      }
      i = end;
    }
    return all;
  }

  private boolean isFirstName(Token token) {
    return firstNames.contains(token.text())
        || token.has(Feature.FIRST_NAME) && token.tag() == Tag.PROPN && token.isCapitalised();
  }

  private boolean isSurname(Token token) {
    boolean name = token.has(Feature.SURNAME) || !token.has(Feature.KNOWN);
    return token.isCapitalised() && token.tag() == Tag.PROPN && name && !isNone(token);
  }

  /** The kind that most mentions of a name have, all mentions have. */
  private static List<Labels.Run> oneKindEach(List<Token> tokens, List<Labels.Run> runs) {
    Map<String, Map<NameKind, Integer>> counts = new HashMap<>();
    for (Labels.Run run : runs) {
      boolean single = run.end() == run.first() + 1;
      count(counts, phrase(tokens, run), run.kind(), single ? 1 : 2);
      if (!single && run.kind() == NameKind.PERSON) {
        count(counts, tokens.get(run.end() - 1).text(), run.kind(), 3);
      } else if (!single && run.kind() == NameKind.ORGANISATION) {
        count(counts, tokens.get(run.first()).text(), run.kind(), 2);
      }
    }
    List<Labels.Run> unified = new ArrayList<>();
    for (Labels.Run run : runs) {
      NameKind kind = most(counts.get(phrase(tokens, run)), run.kind());
      unified.add(new Labels.Run(run.first(), run.end(), kind));
    }
    return unified;
  }

  private static void count(
      Map<String, Map<NameKind, Integer>> counts, String name, NameKind kind, int weight) {
    counts
        .computeIfAbsent(name, any -> new EnumMap<>(NameKind.class))
        .merge(kind, weight, Integer::sum);
  }

  private static String phrase(List<Token> tokens, Labels.Run run) {
    StringBuilder phrase = new StringBuilder(tokens.get(run.first()).text());
    for (int i = run.first() + 1; i < run.end(); i++) {
      phrase.append(' ').append(tokens.get(i).text());
    }
    return phrase.toString();
  }

  private static NameKind most(@Nullable Map<NameKind, Integer> counts, NameKind own) {
    NameKind most = own;
    if (counts != null) {
      for (Map.Entry<NameKind, Integer> each : counts.entrySet()) {
        if (each.getValue() > counts.getOrDefault(most, 0)) {
          most = each.getKey();
        }
      }
    }
    return most;
  }
}

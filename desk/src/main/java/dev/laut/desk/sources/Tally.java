package dev.laut.desk.sources;

import dev.laut.model.HedgeLevel;
import dev.laut.model.SourceKind;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What was counted of one source or outlet. Guarded by its {@link SourceBook}. */
final class Tally {

  private static final int MOST_PARTNERS = 3;

  final String name;
  final SourceKind kind;
  private final Map<String, Integer> partners = new HashMap<>();
  private int articles;
  private int statements;
  private int direct;
  private int hedged;
  private int denied;
  private int unnamed;
  private int loud;

  Tally(String name, SourceKind kind) {
    this.name = name;
    this.kind = kind;
  }

  void article(boolean isLoud) {
    articles++;
    loud += isLoud ? 1 : 0;
  }

  /**
   * @param isDirect whether no other outlet stands between
   */
  void statement(String partner, boolean isDirect, boolean isUnnamed, HedgeLevel hedge) {
    statements++;
    direct += isDirect ? 1 : 0;
    unnamed += isUnnamed ? 1 : 0;
    hedged += hedge == HedgeLevel.PLAIN ? 0 : 1;
    denied += hedge == HedgeLevel.DENIED ? 1 : 0;
    if (!partner.isEmpty()) {
      partners.merge(partner, 1, Integer::sum);
    }
  }

  int statements() {
    return statements;
  }

  int articles() {
    return articles;
  }

  SourceRow row() {
    List<String> most =
        partners.entrySet().stream()
            .sorted(
                Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                    .thenComparing(Map.Entry.comparingByKey()))
            .limit(MOST_PARTNERS)
            .map(Map.Entry::getKey)
            .toList();
    return new SourceRow(
        name,
        kind,
        articles,
        statements,
        direct,
        hedged,
        denied,
        unnamed,
        loud,
        partners.size(),
        most);
  }
}

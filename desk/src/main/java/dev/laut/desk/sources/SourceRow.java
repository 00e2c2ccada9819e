package dev.laut.desk.sources;

import dev.laut.model.SourceKind;
import java.util.List;

/**
 * One source or outlet.
 *
 * @param articles in which it is quoted, or which it published
 * @param direct statements that reach the article without another outlet between
 * @param hedged statements behind which the outlet does not stand plainly
 * @param denied statements of which the outlet says that they are untrue
 * @param unnamed statements whose source is not named
 * @param loud headlines that say more than their text
 * @param partners how many outlets quote it, or how many sources it quotes
 * @param most the most frequent of them
 */
public record SourceRow(
    String name,
    SourceKind kind,
    int articles,
    int statements,
    int direct,
    int hedged,
    int denied,
    int unnamed,
    int loud,
    int partners,
    List<String> most) {

  /** In per cent of the statements. */
  public int share(int part) {
    return statements == 0 ? 0 : Math.round(100f * part / statements);
  }
}

package dev.laut.cli.export;

import dev.laut.model.Correction;
import dev.laut.model.json.CorrectionWriter;
import java.util.List;

/** One row a correction, undone ones too. */
public final class CorrectionTable {

  public static final List<String> COLUMNS =
      List.of("correction", "target", "id", "change", "note", "who", "at", "undone", "found");

  private CorrectionTable() {}

  public static List<String> row(Correction correction) {
    return List.of(
        String.valueOf(correction.number()),
        correction.target().label(),
        correction.id(),
        CorrectionWriter.line(correction.change()),
        ArticleTable.value(correction.note()),
        correction.who(),
        correction.at(),
        String.valueOf(correction.undone()),
        ArticleTable.value(correction.found()));
  }
}

package dev.laut.desk.sources;

import dev.laut.model.SourceKind;
import java.util.List;

/**
 * What the screen of sources shows.
 *
 * @param view {@code all}, {@code outlets}, or the label of a kind
 * @param articles how many were counted
 */
public record SourcesPage(String view, List<SourceRow> rows, int articles) {

  /** The views in their order. */
  public List<String> views() {
    return List.of(
        "all",
        "person",
        "organisation",
        "agency",
        "outlet",
        "document",
        "group",
        "anonymous",
        "outlets");
  }

  public boolean isOutlets() {
    return view.equals("outlets");
  }

  /** The search for what this source says. */
  public String search(SourceRow row) {
    String quoted = '"' + row.name().replace('"', ' ') + '"';
    if (isOutlets()) {
      return "outlet:" + quoted;
    }
    return row.kind() == SourceKind.UNKNOWN || row.name().isEmpty()
        ? "origin:" + row.kind().label()
        : "origin:" + quoted;
  }
}

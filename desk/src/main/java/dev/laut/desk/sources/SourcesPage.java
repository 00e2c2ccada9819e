package dev.laut.desk.sources;

import dev.laut.model.OutletLine;
import dev.laut.model.SourceKind;
import dev.laut.model.SourceLine;
import dev.laut.model.SourcePage;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the screen of sources shows.
 *
 * @param view {@code all}, {@code outlets}, or the label of a kind
 * @param sources empty where outlets are shown
 * @param outlets empty where sources are shown
 */
public record SourcesPage(String view, List<SourceLine> sources, List<OutletLine> outlets) {

  static SourcesPage of(String view, SourcePage sources) {
    return new SourcesPage(view, sources.lines(), List.of());
  }

  static SourcesPage of(String view, List<OutletLine> outlets) {
    return new SourcesPage(view, List.of(), outlets);
  }

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
  public String search(SourceLine source) {
    return source.kind() == SourceKind.UNKNOWN || source.name() == null
        ? "source:" + source.kind().label()
        : "source:" + quoted(source.name());
  }

  /** The search for what this outlet publishes, or null where it has no name. */
  public @Nullable String search(OutletLine outlet) {
    return outlet.name() == null ? null : "outlet:" + quoted(outlet.name());
  }

  private static String quoted(String name) {
    return '"' + name.replace('"', ' ') + '"';
  }

  /** {@code part} of {@code whole} in per cent. */
  public int share(long part, long whole) {
    return whole == 0 ? 0 : (int) Math.round(100.0 * part / whole);
  }
}

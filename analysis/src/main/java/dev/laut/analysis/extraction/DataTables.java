package dev.laut.analysis.extraction;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Keeps tables whole: cells are too short to be judged one by one. A table of data that stands
 * among the body's own lines belongs to it, with all its rows.
 */
final class DataTables {

  private static final int ROWS = 3;
  private static final float LINKED = 0.5f;

  /** A cell of data has so few words on average; those of a table for lay-out have more. */
  private static final int CELL_WORDS = 8;

  /** Of the lines around a table, in the element that holds it, so much is body. */
  private static final float AROUND = 0.5f;

  private static final int AROUND_WORDS = 12;

  /** Boxes whose tables belong to the site. */
  private static final long ELSEWHERE =
      Hint.SIDEBAR.bit()
          | Hint.RELATED.bit()
          | Hint.NAV.bit()
          | Hint.FOOTER.bit()
          | Hint.COMMENT.bit();

  private static final class Grid {
    int rows;
    int cells;
    boolean nests;
  }

  private final PageView page;
  private final boolean[] kept;

  private DataTables(PageView page, boolean[] kept) {
    this.page = page;
    this.kept = kept;
  }

  /** Adds to {@code kept} the passages of tables that belong to the body of {@code page}. */
  static void keep(PageView page, boolean[] kept) {
    DataTables tables = new DataTables(page, kept);
    tables
        .grids()
        .forEach((table, grid) -> {
          if (isData(table, grid) && tables.isInBody(table)) {
            Arrays.fill(kept, table.first, table.end, true);
          }
        });
  }

  private Map<Region, Grid> grids() {
    Map<Region, Grid> grids = new LinkedHashMap<>();
    for (Region region : page.regions()) {
      Region table = region.hidden ? null : table(region.parent);
      Grid around = table == null ? null : grids.get(table);
      if (around != null) {
        around.rows += region.tag == HtmlTag.TR ? 1 : 0;
        around.cells += region.tag.cell() ? 1 : 0;
        around.nests |= region.tag == HtmlTag.TABLE;
      }
      if (region.tag == HtmlTag.TABLE && !region.hidden) {
        grids.put(region, new Grid());
      }
    }
    return grids;
  }

  /** The table that {@code region} is part of, or null. */
  private static @Nullable Region table(@Nullable Region region) {
    Region at = region;
    while (at != null && at.tag != HtmlTag.TABLE) {
      at = at.parent;
    }
    return at;
  }

  private static boolean isData(Region table, Grid grid) {
    return !grid.nests
        && grid.rows >= ROWS
        && grid.cells >= 2 * grid.rows
        && table.words <= CELL_WORDS * grid.cells
        && table.linkDensity() < LINKED;
  }

  /** Whether most lines in the nearest element around the table that holds any are body. */
  private boolean isInBody(Region table) {
    if (((table.hints | table.inherited) & ELSEWHERE) != 0) {
      return false;
    }
    Region around = table.parent;
    while (around != null && around.words - table.words < AROUND_WORDS) {
      around = around.parent;
    }
    if (around == null) {
      return false;
    }
    int words = 0;
    int body = 0;
    for (int i = around.first; i < around.end; i++) {
      Passage p = page.passages().get(i);
      if (table(p.region) == null) {
        words += p.words.length;
        body += kept[i] ? p.words.length : 0;
      }
    }
    return body >= AROUND_WORDS && body >= AROUND * words;
  }
}

package dev.laut.ledger;

import dev.laut.model.HedgeLevel;
import dev.laut.model.Labelled;
import dev.laut.model.SearchFacets;
import dev.laut.model.SearchFacets.Count;
import dev.laut.model.SourceKind;
import dev.laut.model.StoryFacets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Counts articles by language, outlet, kinds of origins and hedges in one pass. */
final class SearchFacetCount {

  private static final String SUMS =
      sums("origins", SourceKind.values().length) + sums("hedges", HedgeLevel.values().length);

  private final Map<String, Long> lang = new TreeMap<>();
  private final Map<String, Long> outlets = new TreeMap<>();
  private final Map<String, Long> origins = new TreeMap<>();
  private final Map<String, Long> hedges = new TreeMap<>();

  private long among;

  private SearchFacetCount() {}

  static SearchFacets of(Connection connection, Select articles) throws SQLException {
    SearchFacetCount count = new SearchFacetCount();
    Sql.all(
        connection,
        count::add,
        "SELECT a.lang, a.outlet, count(*)%s FROM %s GROUP BY 1, 2"
            .formatted(SUMS, articles.text()),
        articles.values());
    return new SearchFacets(
        count.among,
        sorted(count.lang),
        sorted(count.outlets),
        sorted(count.origins),
        sorted(count.hedges));
  }

  private static String sums(String column, int bits) {
    StringBuilder sums = new StringBuilder();
    for (int bit = 0; bit < bits; bit++) {
      sums.append(", sum((a.%s >> %d) & 1)".formatted(column, bit));
    }
    return sums.toString();
  }

  private boolean add(ResultSet row) throws SQLException {
    among += row.getLong(3);
    add(lang, row.getString(1), row.getLong(3));
    add(outlets, row.getString(2), row.getLong(3));
    int column = 4;
    for (String label : labels(SourceKind.values())) {
      add(origins, label, row.getLong(column++));
    }
    for (String label : labels(HedgeLevel.values())) {
      add(hedges, label, row.getLong(column++));
    }
    return true;
  }

  private static List<String> labels(Labelled[] values) {
    return Arrays.stream(values).map(Labelled::label).toList();
  }

  private static void add(Map<String, Long> counts, @Nullable String value, long articles) {
    if (value != null && articles > 0) {
      counts.merge(value, articles, Long::sum);
    }
  }

  private static List<Count> sorted(Map<String, Long> counts) {
    return counts.entrySet().stream()
        .map(entry -> new Count(entry.getKey(), entry.getValue()))
        .sorted(Comparator.comparingLong(Count::articles).reversed())
        .limit(StoryFacets.MOST_OUTLETS)
        .collect(Collectors.toList());
  }
}

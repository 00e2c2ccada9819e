package dev.laut.ledger;

import dev.laut.model.Moment;
import dev.laut.model.StoryMark;
import dev.laut.model.StoryQuery;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The conditions of a query on {@code story s}, with their values. */
final class StoryFilter {

  static final Duration DAY = Duration.ofDays(1);

  private final StringBuilder sql = new StringBuilder();
  private final List<Object> values = new ArrayList<>();

  StoryFilter(StoryQuery query) {
    facet("lang", query.lang());
    facet("outlet", query.outlet());
    Set<StoryMark> marks = query.marks();
    if (!marks.isEmpty()) {
      and("s.marks & ? = ?", Shelving.bits(marks), Shelving.bits(marks));
    }
    if (query.from() != null) {
      and("s.last_at >= ?", Moment.seconds(query.from()).orElseThrow());
    }
    if (query.to() != null) {
      and("s.first_at < ?", Moment.seconds(query.to()).orElseThrow() + DAY.toSeconds());
      and("s.first_at > ?", Shelving.NEVER);
    }
    if (query.atLeast() > 1) {
      and("s.articles >= ?", query.atLeast());
    }
  }

  private void facet(String kind, @Nullable String value) {
    if (value != null) {
      and("s.number IN (SELECT number FROM story_facet WHERE kind = ? AND value = ?)", kind, value);
    }
  }

  /** Adds a condition. */
  StoryFilter and(String condition, Object... more) {
    sql.append(sql.isEmpty() ? " WHERE " : " AND ").append(condition);
    values.addAll(List.of(more));
    return this;
  }

  /** The clause with a blank before it; empty without conditions. */
  String where() {
    return sql.toString();
  }

  /** The values of the conditions, and then {@code more}. */
  Object[] values(Object... more) {
    List<Object> all = new ArrayList<>(values);
    all.addAll(List.of(more));
    return all.toArray();
  }
}

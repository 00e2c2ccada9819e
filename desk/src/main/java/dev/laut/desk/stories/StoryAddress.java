package dev.laut.desk.stories;

import dev.laut.desk.web.Params;
import dev.laut.model.Labelled;
import dev.laut.model.StoryMark;
import dev.laut.model.StoryOrder;
import dev.laut.model.StoryQuery;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A state of the list as a URL, and the URLs of its neighbours. */
public record StoryAddress(StoryQuery query) {

  static final int ROWS = 40;

  /**
   * @throws IllegalArgumentException naming the value that makes no sense
   */
  public static StoryAddress of(Params params) {
    Set<StoryMark> marks = EnumSet.noneOf(StoryMark.class);
    params.all("mark").forEach(mark -> marks.add(Labelled.of(StoryMark.class, mark)));
    String order = params.text("order");
    return new StoryAddress(
        new StoryQuery(
            order == null ? StoryOrder.NEWEST : Labelled.of(StoryOrder.class, order),
            params.text("lang"),
            params.text("outlet"),
            marks,
            params.text("from"),
            params.text("to"),
            params.number("min", 1, 1),
            params.text("after"),
            ROWS));
  }

  /** The same narrowing in another order, from its beginning. */
  public String order(StoryOrder order) {
    return url(order, query.lang(), query.outlet(), query.marks(), null);
  }

  /** Narrowed to {@code lang}, or to no language where it is that already. */
  public String lang(String lang) {
    @Nullable String next = lang.equals(query.lang()) ? null : lang;
    return url(query.order(), next, query.outlet(), query.marks(), null);
  }

  /** Like {@link #lang} for an outlet. */
  public String outlet(String outlet) {
    @Nullable String next = outlet.equals(query.outlet()) ? null : outlet;
    return url(query.order(), query.lang(), next, query.marks(), null);
  }

  /** With {@code mark}, or without it where it is wanted already. */
  public String mark(String mark) {
    StoryMark wanted = Labelled.of(StoryMark.class, mark);
    Set<StoryMark> marks = EnumSet.noneOf(StoryMark.class);
    marks.addAll(query.marks());
    if (!marks.remove(wanted)) {
      marks.add(wanted);
    }
    return url(query.order(), query.lang(), query.outlet(), marks, null);
  }

  public boolean has(String mark) {
    return query.marks().contains(Labelled.of(StoryMark.class, mark));
  }

  public String after(String cursor) {
    return url(query.order(), query.lang(), query.outlet(), query.marks(), cursor);
  }

  /** Whether anything but the order is chosen. */
  public boolean isNarrowed() {
    return query.lang() != null
        || query.outlet() != null
        || !query.marks().isEmpty()
        || query.from() != null
        || query.to() != null
        || query.atLeast() > 1;
  }

  /** The export of what is shown, as {@code csv}. */
  public String export(String format) {
    String here = url(query.order(), query.lang(), query.outlet(), query.marks(), query.after());
    return "/export/stories." + format + here.substring(1);
  }

  private String url(
      StoryOrder order,
      @Nullable String lang,
      @Nullable String outlet,
      Set<StoryMark> marks,
      @Nullable String after) {
    StringBuilder url = new StringBuilder();
    add(url, "order", order == StoryOrder.NEWEST ? null : order.label());
    add(url, "lang", lang);
    add(url, "outlet", outlet);
    marks.forEach(mark -> add(url, "mark", mark.label()));
    add(url, "from", query.from());
    add(url, "to", query.to());
    add(url, "min", query.atLeast() == 1 ? null : String.valueOf(query.atLeast()));
    add(url, "after", after);
    return "/" + url;
  }

  private static void add(StringBuilder url, String name, @Nullable String value) {
    if (value != null) {
      url.append(url.isEmpty() ? '?' : '&')
          .append(name)
          .append('=')
          .append(URLEncoder.encode(value, StandardCharsets.UTF_8));
    }
  }
}

package dev.laut.analysis.extraction;

import dev.laut.analysis.annotation.WordList;
import dev.laut.model.PublishedFrom;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds when an article was published and updated. All places that tell a date vote, each with the
 * weight of its measured reliability: where sites' own data disagree, what readers see decides.
 */
final class Dates {

  /**
   * A date and where it was found.
   *
   * @param place the name of the place, or null
   */
  record Found(@Nullable String date, PublishedFrom from, @Nullable String place) {

    static final Found NOTHING = new Found(null, PublishedFrom.NONE, null);
  }

  /** A meta element that names a date. */
  private record Named(String name, double weight) {}

  private static final List<Named> PUBLISHED = named("PUBLISHED");
  private static final List<Named> UPDATED = named("UPDATED");

  private static final double LINKED_DATA = 2.3;
  private static final double PROPERTY = 1.7;
  private static final double SEEN = 3;
  private static final double IN_BODY = 0.8;
  private static final double ADDRESS = 1.5;

  /** Passages behind the first of the body that a marked date may stand. */
  private static final int INTO_BODY = 3;

  private final Markup page;
  private final @Nullable Thing article;
  private final @Nullable String url;
  private final Zone zone;
  private final boolean monthFirst;
  private final SeenDates seen;

  Dates(Markup page, @Nullable Thing article, @Nullable String url, Zone zone) {
    this.page = page;
    this.article = article;
    this.url = url;
    this.zone = zone;
    String lang = page.head().language();
    monthFirst = lang == null || (lang.startsWith("en") && !lang.startsWith("en-GB"));
    seen = new SeenDates(page, zone, monthFirst);
  }

  private static List<Named> named(String kind) {
    List<Named> named = new ArrayList<>();
    for (String line : WordList.lines("/dev/laut/analysis/extraction/date-sources.txt")) {
      String[] columns = line.split("\t");
      if (columns[0].equals(kind)) {
        named.add(new Named(columns[2], Double.parseDouble(columns[1])));
      }
    }
    return named;
  }

  /** When the article first appeared. */
  Found published() {
    DateVote vote = new DateVote();
    if (article != null) {
      String date = read(article.first("datePublished"));
      vote.add(local(date), PublishedFrom.JSONLD, "datePublished", LINKED_DATA);
    }
    for (Named named : PUBLISHED) {
      String date = read(page.head().meta(named.name));
      vote.add(local(date), PublishedFrom.META, named.name, named.weight);
    }
    vote.add(local(marked()), PublishedFrom.META, "datePublished", PROPERTY);
    vote.add(local(seen.published()), PublishedFrom.TEXT, "head", seen.inBody() ? IN_BODY : SEEN);
    vote.add(inUrl(), PublishedFrom.URL, "path", ADDRESS);
    if (vote.isEmpty()) {
      vote.add(seen.behind().published(), PublishedFrom.TEXT, "tail", SEEN);
    }
    if (vote.isEmpty()) {
      vote.add(page.head().scriptDate(), PublishedFrom.META, "script", SEEN);
    }
    if (vote.isEmpty()) {
      vote.add(seen.updated(), PublishedFrom.TEXT, "head", SEEN);
      vote.add(seen.behind().updated(), PublishedFrom.TEXT, "tail", SEEN);
    }
    return vote.best();
  }

  /** {@code date} in the outlet's own zone, where that can be told. */
  private @Nullable String local(@Nullable String date) {
    return date == null
        ? null
        : WallClock.zoned(date, seen.published(), page.head().language(), Addresses.host(url));
  }

  @Nullable String updated() {
    String date = article == null ? null : read(article.first("dateModified"));
    for (int i = 0; date == null && i < UPDATED.size(); i++) {
      date = read(page.head().meta(UPDATED.get(i).name));
    }
    return date == null ? seen.updated() : local(date);
  }

  private @Nullable String read(@Nullable String text) {
    return DateText.first(text, monthFirst);
  }

  private @Nullable String marked() {
    String found = null;
    for (Mark mark : page.layout().page.marks()) {
      if (Hint.DATEPROP.in(mark.hints()) && mark.passage() <= zone.first() + INTO_BODY) {
        String date = read(mark.value());
        found = DateLine.earlier(found, date == null ? read(mark.text()) : date);
      }
    }
    return found;
  }

  private @Nullable String inUrl() {
    if (url == null) {
      return null;
    }
    StringBuilder path = new StringBuilder();
    for (int i = 0; i < url.length(); i++) {
      char c = url.charAt(i);
      path.append(c == '/' || c == '_' || c == '=' ? '-' : c);
    }
    return read(path.toString());
  }
}

package dev.laut.analysis.extraction;

import static dev.laut.model.FactSource.MICRODATA;

import dev.laut.analysis.annotation.WordList;
import dev.laut.model.FactSource;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds when an article was published and updated. All places that tell a date vote, each with the
 * weight of its measured reliability: where sites' own data disagree, what readers see decides.
 */
final class Dates {

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
  private final Head head;
  private final @Nullable String url;
  private final Zone zone;
  private final boolean monthFirst;
  private final SeenDates seen;

  Dates(Markup page, @Nullable String url, Zone zone) {
    this.page = page;
    this.head = page.head();
    this.url = url;
    this.zone = zone;
    String lang = head.language();
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

  /** When the article first appeared, or null. */
  @Nullable Said published() {
    DateVote vote = new DateVote();
    vote.add(local(head.data().said("datePublished")), LINKED_DATA);
    for (Named named : PUBLISHED) {
      vote.add(local(head.said(named.name)), named.weight);
    }
    Said marked = marked();
    vote.add(marked == null ? local(described()) : marked, PROPERTY);
    Said line = seen(seen.published(), "head", seen.publishedWords());
    vote.add(line, seen.inBody() ? IN_BODY : SEEN);
    vote.add(inUrl(), ADDRESS);
    if (vote.isEmpty()) {
      vote.add(seen(seen.behind().published(), "tail", seen.behind().words()), SEEN);
    }
    if (vote.isEmpty()) {
      vote.add(Said.plain(head.scriptDate(), FactSource.META, "script"), SEEN);
    }
    if (vote.isEmpty()) {
      vote.add(seenUpdate(), SEEN);
      vote.add(seen(seen.behind().updated(), "tail", seen.behind().words()), SEEN);
    }
    return vote.best();
  }

  /** What microdata or RDFa say where no visible line is marked with it. */
  private @Nullable Said described() {
    return Said.first(
        head.ways().get(1).said("datePublished", "dateCreated"),
        head.ways().get(2).said("datePublished", "dateCreated", "issued", "created", "date"));
  }

  private @Nullable Said seenUpdate() {
    return seen(seen.updated(), "head", seen.updatedWords());
  }

  private @Nullable Said seen(@Nullable String date, String place, String words) {
    String here = date == null ? null : zoned(date);
    return here == null ? null : new Said(here, FactSource.TEXT, place, words);
  }

  /** The date that {@code said} tells, in the outlet's own zone where that can be told. */
  private @Nullable Said local(@Nullable Said said) {
    String date = said == null ? null : read(said.value());
    return said == null || date == null ? null : said.as(zoned(date));
  }

  private String zoned(String date) {
    return WallClock.zoned(date, seen.published(), head.language(), Addresses.host(url));
  }

  /** When the article was last changed, or null. */
  @Nullable Said updated() {
    Said said = local(head.data().said("dateModified"));
    for (int i = 0; said == null && i < UPDATED.size(); i++) {
      said = local(head.said(UPDATED.get(i).name));
    }
    return Said.first(said, local(head.linked("dateModified", "modified")), seenUpdate());
  }

  private @Nullable String read(@Nullable String text) {
    return DateText.first(text, monthFirst);
  }

  private @Nullable Said marked() {
    Said found = null;
    for (Mark mark : page.layout().page.marks()) {
      if (Hint.DATEPROP.in(mark.hints()) && mark.passage() <= zone.first() + INTO_BODY) {
        String value = mark.value() != null && read(mark.value()) != null ? mark.value() : null;
        Said said = Said.plain(value == null ? mark.text() : value, MICRODATA, "datePublished");
        found = earlier(found, local(said));
      }
    }
    return found;
  }

  private static @Nullable Said earlier(@Nullable Said a, @Nullable Said b) {
    return a == null || (b != null && a.value().compareTo(b.value()) > 0) ? b : a;
  }

  private @Nullable Said inUrl() {
    if (url == null) {
      return null;
    }
    StringBuilder path = new StringBuilder();
    for (int i = 0; i < url.length(); i++) {
      char c = url.charAt(i);
      path.append(c == '/' || c == '_' || c == '=' ? '-' : c);
    }
    String date = read(path.toString());
    return date == null ? null : new Said(date, FactSource.URL, "path", url);
  }
}

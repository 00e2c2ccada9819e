package dev.laut.analysis.claim;

import dev.laut.analysis.origin.OutletName;
import dev.laut.model.Source;
import dev.laut.model.Span;
import dev.laut.model.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Which outlets of a story its articles name, and in which sentences. */
final class Mentions {

  /** A shorter name, as of an agency, may be a word or part of a dateline. */
  private static final int SHORTEST = 5;

  private static final Pattern GENITIVE = Pattern.compile("(?<=\\p{L}{3})s\\b");

  private static final Pattern ARTICLE = Pattern.compile("^(The|Der|Die|Das) ");

  private final Map<String, Outlet> outlets = new LinkedHashMap<>();

  private record Outlet(String name, OutletName words, List<Account> accounts) {

    /** Within a sentence the article of a name is written small, or is another one. */
    static Outlet of(String name) {
      return new Outlet(
          ARTICLE.matcher(name).replaceFirst(""), Mentions.words(name), new ArrayList<>());
    }
  }

  /**
   * @param accounts of the story
   */
  Mentions(List<Account> accounts) {
    for (Account account : accounts) {
      String name = account.reading().article().outlet();
      if (name != null && !name.isBlank()) {
        outlets.computeIfAbsent(name, any -> Outlet.of(name)).accounts().add(account);
      }
    }
  }

  /**
   * @param accounts those of the outlet
   * @param points the sentences that name it
   */
  record Mention(List<Account> accounts, List<Point> points) {}

  /** The other outlets that an article names. */
  List<Mention> in(Account account) {
    String text = account.reading().article().text();
    OutletName own = words(account.reading().article().outlet());
    List<Mention> found = new ArrayList<>();
    for (Outlet outlet : outlets.values()) {
      if (outlet.words().same(own)) {
        continue;
      }
      boolean written = outlet.name().length() >= SHORTEST && text.contains(outlet.name());
      List<Point> points =
          account.points().stream()
              .filter(point -> isSource(point, outlet) || written && isWritten(text, point, outlet))
              .toList();
      if (!points.isEmpty()) {
        found.add(new Mention(outlet.accounts(), points));
      }
    }
    return found;
  }

  private static boolean isSource(Point point, Outlet outlet) {
    Statement statement = point.statement();
    return statement != null
        && statement.chain().stream().anyMatch(source -> isSource(source, outlet));
  }

  private static boolean isSource(Source source, Outlet outlet) {
    return source.name() != null
        && switch (source.kind()) {
          case OUTLET, AGENCY, DOCUMENT -> words(source.name()).same(outlet.words());
          case PERSON, ORGANISATION, GROUP, ANONYMOUS, UNKNOWN -> false;
        };
  }

  /** Whether a sentence has the name, but not in brackets as a credit or dateline has it. */
  private static boolean isWritten(String text, Point point, Outlet outlet) {
    Span sentence = point.span();
    int at = text.indexOf(outlet.name(), sentence.begin());
    return at >= 0
        && at + outlet.name().length() <= sentence.end()
        && (at == 0 || text.charAt(at - 1) != '(');
  }

  private static OutletName words(@Nullable String name) {
    return OutletName.of(name == null ? null : GENITIVE.matcher(name).replaceAll(""));
  }
}

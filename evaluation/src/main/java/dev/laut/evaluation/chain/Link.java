package dev.laut.evaluation.chain;

import dev.laut.model.json.JsonObject;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One source of a chain, as either side writes it. */
record Link(@Nullable String kind, @Nullable String name) {

  private static final String UNKNOWN = "unknown";

  /** The chain of a statement; one without links is read as one unknown source. */
  static List<Link> chain(JsonObject statement) {
    List<Link> chain =
        statement.objects("chain").stream()
            .map(json -> new Link(json.string("kind"), json.string("name")))
            .toList();
    return chain.isEmpty() ? List.of(new Link(UNKNOWN, null)) : chain;
  }

  /** Whether both chains have the same links in the same order. */
  static boolean same(List<Link> a, List<Link> b) {
    if (a.size() != b.size()) {
      return false;
    }
    for (int i = 0; i < a.size(); i++) {
      if (!a.get(i).same(b.get(i))) {
        return false;
      }
    }
    return true;
  }

  private boolean same(Link other) {
    return Objects.equals(kind, other.kind)
        && (UNKNOWN.equals(kind) || NameMatch.same(name, other.name));
  }

  /** In what {@code found}, another chain, differs from {@code gold}. */
  static String difference(List<Link> gold, List<Link> found) {
    String expected = String.valueOf(gold.getLast().kind);
    String given = String.valueOf(found.getLast().kind);
    if (!expected.equals(given)) {
      return "origin " + expected + " taken for " + given;
    }
    if (gold.size() != found.size()) {
      return gold.size() > found.size() ? "link missing" : "link too many";
    }
    return gold.getLast().same(found.getLast())
        ? "wrong link on the way"
        : "wrong name of the origin, " + expected;
  }

  static String show(List<Link> chain) {
    return chain.stream()
        .map(link -> link.kind + ":" + link.name)
        .collect(Collectors.joining(" > "));
  }
}

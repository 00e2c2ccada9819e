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

  static String show(List<Link> chain) {
    return chain.stream()
        .map(link -> link.kind + ":" + link.name)
        .collect(Collectors.joining(" > "));
  }
}

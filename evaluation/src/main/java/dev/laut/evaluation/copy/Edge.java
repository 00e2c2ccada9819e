package dev.laut.evaluation.copy;

import dev.laut.model.json.JsonObject;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One document's text in another, as either side has it.
 *
 * @param kind how the gold was made, null where that is not said
 */
record Edge(String src, String dst, double share, @Nullable String kind) {

  /** From this share of its words on a document depends on others. */
  private static final double DEPENDENT = 0.5;

  /** Reads a record; a share that is left out is 1. */
  static Edge of(JsonObject json) {
    BigDecimal share = json.number("share");
    return new Edge(
        json.text("src"),
        json.text("dst"),
        share == null ? 1 : share.doubleValue(),
        json.string("kind"));
  }

  /** Both ends, whichever is the source. */
  Set<String> ends() {
    return Set.of(src, dst);
  }

  /** The documents of which half or more comes from others. */
  static Set<String> dependent(Collection<Edge> edges) {
    Map<String, Double> shares = new LinkedHashMap<>();
    edges.forEach(edge -> shares.merge(edge.dst, edge.share, Double::sum));
    Set<String> dependent = new LinkedHashSet<>();
    shares.forEach((document, share) -> {
      if (share >= DEPENDENT) {
        dependent.add(document);
      }
    });
    return dependent;
  }
}

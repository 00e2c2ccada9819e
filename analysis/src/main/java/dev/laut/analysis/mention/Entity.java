package dev.laut.analysis.mention;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Somebody or something that a text talks about.
 *
 * @param id place in the order of first mention
 * @param name the fullest name in the text without article, title and role; for what has no name
 *     its fullest description, as "Sprecher der Werft"
 * @param named whether {@code name} is one
 * @param ref whom the name means beyond the text, as {@code agency:dpa}, or null
 * @param mentions indexes in {@link Entities#mentions}, rising
 */
public record Entity(
    int id,
    EntityKind kind,
    String name,
    boolean named,
    @Nullable String ref,
    boolean plural,
    List<Integer> mentions) {

  public Entity {
    mentions = List.copyOf(mentions);
  }
}

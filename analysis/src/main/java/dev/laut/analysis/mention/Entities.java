package dev.laut.analysis.mention;

import dev.laut.analysis.annotation.Annotated;
import dev.laut.model.Span;
import java.util.List;

/** All mentions of a text and whom they mean. */
public final class Entities {

  private final Annotated text;
  private final List<Mention> mentions;
  private final List<Entity> entities;
  private final int[] entityOf;

  Entities(Annotated text, List<Mention> mentions, List<Entity> entities, int[] entityOf) {
    this.text = text;
    this.mentions = List.copyOf(mentions);
    this.entities = List.copyOf(entities);
    this.entityOf = entityOf;
  }

  /** In the order of the text. */
  public List<Mention> mentions() {
    return mentions;
  }

  /** In the order of first mention. */
  public List<Entity> entities() {
    return entities;
  }

  public Entity of(Mention mention) {
    return entities.get(entityOf[mention.index()]);
  }

  /** The words of the mention, its article included. */
  public Span span(Mention mention) {
    return text.span(mention.first(), mention.end() - 1);
  }

  /** Index of the first mention that begins at or behind {@code token}. */
  public int firstFrom(int token) {
    int low = 0;
    int high = mentions.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (mentions.get(middle).first() < token) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** The mentions that lie in tokens {@code [first, end)}. */
  public List<Mention> within(int first, int end) {
    int from = firstFrom(first);
    int to = from;
    while (to < mentions.size() && mentions.get(to).first() < end) {
      to++;
    }
    return mentions.subList(from, to).stream().filter(m -> m.end() <= end).toList();
  }
}

package dev.laut.analysis.source;

import dev.laut.analysis.mention.Mention;
import dev.laut.model.Source;
import dev.laut.model.SourceKind;
import org.jspecify.annotations.Nullable;

/**
 * One link of a chain with where it comes from.
 *
 * @param entity id of the entity; -1 where nobody in the text is meant
 * @param spokesperson whether somebody unnamed speaks for it
 */
record Link(Source source, int entity, @Nullable Mention mention, boolean spokesperson) {

  Link(Source source, int entity, @Nullable Mention mention) {
    this(source, entity, mention, false);
  }

  boolean sameAs(Link other) {
    return entity >= 0 ? entity == other.entity : source.equals(other.source);
  }

  /** One of those whom this link names together. */
  Link anonymous() {
    return new Link(as(SourceKind.ANONYMOUS), entity, mention);
  }

  /** The body behind a spokesperson. */
  Link organisation() {
    return new Link(as(SourceKind.ORGANISATION), entity, mention, true);
  }

  Link at(Mention place) {
    return new Link(source, entity, place);
  }

  private Source as(SourceKind kind) {
    return new Source(kind, source.name(), source.ref(), source.span());
  }
}

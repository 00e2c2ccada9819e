package dev.laut.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is known of an article beside its page; it wins over what is found in the page. */
public record Given(
    @Nullable String id,
    @Nullable String outlet,
    @Nullable String lang,
    @Nullable String published,
    @Nullable String title,
    List<String> authors) {

  public static final Given NOTHING = new Given(null, null, null, null, null, List.of());

  public Given {
    authors = List.copyOf(authors);
  }
}

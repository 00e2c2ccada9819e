package dev.laut.desk.add;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads what somebody hands in and keeps it in the ledger. Several threads may use it. */
@FunctionalInterface
public interface Collector {

  /**
   * Reads {@code bytes} and keeps what they hold.
   *
   * @param name of the file, whose ending says what it is, as {@code seite.html}
   * @return what came of each page in it, in order
   */
  List<Collected> collect(String name, byte[] bytes);

  /**
   * What came of one page.
   *
   * @param id of the article; null where there is none
   * @param title of the article, or null
   * @param trouble why there is no article, in words; null where there is one
   */
  record Collected(
      String location, @Nullable String id, @Nullable String title, @Nullable String trouble) {}
}

package dev.laut.ledger;

import dev.laut.model.ArticleReading;
import dev.laut.model.BareArticle;
import dev.laut.model.ContentId;
import dev.laut.model.LedgerException;
import dev.laut.model.NoArticle;
import dev.laut.model.PageSource;
import dev.laut.model.Reading;
import dev.laut.model.json.JsonError;
import dev.laut.model.json.ReadingReader;
import dev.laut.model.json.ReadingWriter;
import java.nio.charset.StandardCharsets;

/**
 * A reading in the form in which it is stored.
 *
 * @param digest follows from {@code record}; two readings with one digest are the same
 * @param location of the page; not part of {@code record}
 * @param record the contract's JSON with an empty location
 */
record Kept(String id, String digest, String location, String record) {

  static Kept of(Reading reading) {
    String record = ReadingWriter.line(at("", reading));
    return new Kept(
        reading.id(),
        ContentId.digest(record.getBytes(StandardCharsets.UTF_8)),
        reading.page().location(),
        record);
  }

  /**
   * The reading that was stored.
   *
   * @throws LedgerException if the record was changed by somebody else and cannot be read any more
   */
  static Reading reading(String location, String record) {
    try {
      return at(location, ReadingReader.read(record));
    } catch (JsonError e) {
      throw new LedgerException(
          "a record in the ledger cannot be read: %s; it was kept from %s"
              .formatted(e.getMessage(), location),
          e);
    }
  }

  private static Reading at(String location, Reading reading) {
    PageSource old = reading.page();
    PageSource page =
        new PageSource(
            location, old.url(), old.mediaType(), old.charset(), old.digest(), old.fetched());
    return switch (reading) {
      case NoArticle r -> new NoArticle(r.id(), page, r.reason(), r.detail());
      case BareArticle r -> new BareArticle(r.id(), page, r.article());
      case ArticleReading r ->
          new ArticleReading(
              r.id(),
              page,
              r.article(),
              r.sentences(),
              r.names(),
              r.times(),
              r.quantities(),
              r.statements(),
              r.events(),
              r.headline());
    };
  }
}

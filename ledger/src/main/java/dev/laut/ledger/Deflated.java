package dev.laut.ledger;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/**
 * Text as blobs of RFC 1950: each version of a story is kept whole, and its record, which repeats
 * ids and sentences, shrinks to about an eighth.
 */
final class Deflated {

  private Deflated() {}

  static byte[] of(String text) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DeflaterOutputStream out = new DeflaterOutputStream(bytes)) {
      out.write(text.getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException("memory cannot fail to be written", e);
    }
    return bytes.toByteArray();
  }

  /**
   * The text in a column; ledgers that were begun before texts were deflated hold some as they are.
   *
   * @throws SQLException if the blob is cut or none of ours
   */
  static String text(ResultSet row, int column) throws SQLException {
    if (!(row.getObject(column) instanceof byte[] blob)) {
      return row.getString(column);
    }
    try (InflaterInputStream in = new InflaterInputStream(new ByteArrayInputStream(blob))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new SQLException("a record is damaged: " + e.getMessage(), e);
    }
  }
}

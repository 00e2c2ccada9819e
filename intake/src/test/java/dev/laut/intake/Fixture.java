package dev.laut.intake;

import dev.laut.model.Content;
import dev.laut.model.Page;
import dev.laut.model.Reason;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;

/** Reads inputs to their end, and says what pages hold in few words. */
final class Fixture {

  private Fixture() {}

  static List<Page> read(String... inputs) {
    return all(new Intake(Limits.STANDARD).open(inputs));
  }

  static List<Page> readStandardInput(byte[] bytes) {
    return readStandardInput(bytes, Limits.STANDARD);
  }

  static List<Page> readStandardInput(byte[] bytes, Limits limits) {
    return all(new Intake(limits, new ByteArrayInputStream(bytes)).open("-"));
  }

  static List<Page> readStandardInput(String text) {
    return readStandardInput(utf8(text));
  }

  private static List<Page> all(Pages pages) {
    try (pages) {
      List<Page> all = new ArrayList<>();
      pages.forEach(all::add);
      return all;
    }
  }

  static List<String> locations(List<Page> pages) {
    return pages.stream().map(page -> page.source().location()).toList();
  }

  static List<String> texts(List<Page> pages) {
    return pages.stream().map(Fixture::text).toList();
  }

  /** The page's text or markup; what can't be read is its reason and detail. */
  static String text(Page page) {
    return switch (page.content()) {
      case Content.Html html -> html.markup();
      case Content.Dump dump -> dump.text();
      case Content.Verbatim verbatim -> verbatim.text();
      case Content.Unreadable none -> none.reason().label() + ": " + none.detail();
    };
  }

  static Reason reason(Page page) {
    return ((Content.Unreadable) page.content()).reason();
  }

  static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  static byte[] gzip(byte[] bytes) {
    ByteArrayOutputStream zipped = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(zipped)) {
      out.write(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return zipped.toByteArray();
  }

  static byte[] join(byte[]... parts) {
    ByteArrayOutputStream whole = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      whole.writeBytes(part);
    }
    return whole.toByteArray();
  }
}

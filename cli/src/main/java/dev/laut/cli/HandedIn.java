package dev.laut.cli;

import dev.laut.analysis.Models;
import dev.laut.desk.add.Collector;
import dev.laut.intake.Intake;
import dev.laut.intake.Limits;
import dev.laut.intake.Pages;
import dev.laut.model.ArticleReading;
import dev.laut.model.BareArticle;
import dev.laut.model.Ledger;
import dev.laut.model.NoArticle;
import dev.laut.model.Page;
import dev.laut.model.PageSource;
import dev.laut.model.Reading;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Reads what somebody hands in at the desk as {@code laut collect} would: by way of a file, since
 * its ending says what it is.
 */
final class HandedIn implements Collector {

  private final Analysis analysis;
  private final Models models;
  private final Ledger ledger;
  private final Folding folding;
  private @Nullable Function<Page, Reading> reader;

  HandedIn(Analysis analysis, Models models, Ledger ledger, Folding folding) {
    this.analysis = analysis;
    this.models = models;
    this.ledger = ledger;
    this.folding = folding;
  }

  @Override
  public List<Collected> collect(String name, byte[] bytes) {
    try {
      Path folder = Files.createTempDirectory("laut-add");
      Path file = folder.resolve("in" + ending(name));
      try {
        Files.write(file, bytes);
        return collect(file, name);
      } finally {
        Files.deleteIfExists(file);
        Files.delete(folder);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot keep %s while it is read".formatted(name), e);
    }
  }

  /** Reads a folder of this machine, so that each page shows as soon as it was read. */
  void collectOneByOne(Path folder) {
    Intake intake = new Intake(Limits.STANDARD, InputStream.nullInputStream());
    try (Pages pages = intake.open(folder.toString())) {
      for (Page page : pages) {
        Reading reading = reader().apply(page);
        if (isKept(reading)) {
          ledger.add(reading);
          folding.catchUp();
        }
      }
    }
  }

  private static boolean isKept(Reading reading) {
    return !(reading instanceof NoArticle none) || none.reason().readable();
  }

  private List<Collected> collect(Path path, String name) {
    List<Collected> results = new ArrayList<>();
    List<Reading> kept = new ArrayList<>();
    Intake intake = new Intake(Limits.STANDARD, InputStream.nullInputStream());
    try (Pages pages = intake.open(path.toString())) {
      for (Page page : pages) {
        Reading reading = reader().apply(named(page, path.toString(), name));
        results.add(result(reading));
        if (isKept(reading)) {
          kept.add(reading);
        }
      }
    }
    ledger.addAll(kept);
    folding.catchUp();
    return results;
  }

  /** Opened when first needed, since models take their time and a desk may only be looked at. */
  private synchronized Function<Page, Reading> reader() {
    Function<Page, Reading> open = reader;
    if (open == null) {
      open = analysis.open(models, false);
      reader = open;
    }
    return open;
  }

  /** The page as it lies in the file that the person knows. */
  private static Page named(Page page, String file, String name) {
    PageSource source = page.source();
    return new Page(
        new PageSource(
            source.location().replace(file, name),
            source.url(),
            source.mediaType(),
            source.charset(),
            source.digest(),
            source.fetched()),
        page.given(),
        page.content());
  }

  private static Collected result(Reading reading) {
    String location = reading.page().location();
    return switch (reading) {
      case ArticleReading article ->
          new Collected(location, article.id(), article.article().title(), null);
      case BareArticle bare -> new Collected(location, bare.id(), bare.article().title(), null);
      case NoArticle none ->
          new Collected(
              location,
              null,
              null,
              none.reason().label() + (none.detail().isEmpty() ? "" : ": " + none.detail()));
    };
  }

  /** The last endings of a name, as {@code .warc.gz}; letters and digits only. */
  private static String ending(String name) {
    StringBuilder ending = new StringBuilder();
    String[] parts = name.toLowerCase(Locale.ROOT).split("\\.", -1);
    for (int i = Math.max(1, parts.length - 2); i < parts.length; i++) {
      if (parts[i].matches("[a-z0-9]{1,8}")) {
        ending.append('.').append(parts[i]);
      }
    }
    return ending.isEmpty() ? ".txt" : ending.toString();
  }
}

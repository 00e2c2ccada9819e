package dev.laut.evaluation.page;

import dev.laut.intake.Intake;
import dev.laut.intake.Limits;
import dev.laut.intake.Pages;
import dev.laut.model.Given;
import dev.laut.model.Page;
import java.nio.file.Path;
import java.util.List;

/** Reads a page of the gold as Laut reads any page of the world. */
final class PageFile {

  private PageFile() {}

  /**
   * The page in {@code file}, unreadable where that cannot be read; nothing but its id is given.
   */
  static Page read(String id, Path file) {
    try (Pages pages = new Intake(Limits.STANDARD).open(file.toString())) {
      Page page = pages.next();
      Given given = new Given(id, null, null, null, null, List.of());
      return new Page(page.source(), given, page.content());
    }
  }
}

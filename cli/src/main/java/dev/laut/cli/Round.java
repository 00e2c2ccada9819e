package dev.laut.cli;

import dev.laut.cli.Progress.Seen;
import dev.laut.cli.work.Workers;
import dev.laut.intake.Intake;
import dev.laut.intake.Limits;
import dev.laut.intake.Pages;
import dev.laut.model.Given;
import dev.laut.model.NoArticle;
import dev.laut.model.Page;
import dev.laut.model.Reading;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** One pass over the inputs of a command. What cannot be read is named on standard error. */
final class Round {

  private final World world;
  private final InputOptions options;
  private int pages;
  private int unread;

  Round(World world, InputOptions options) {
    this.world = world;
    this.options = options;
  }

  /** How many pages could not be read. */
  int unread() {
    return unread;
  }

  /**
   * Reads everything.
   *
   * @param seen where progress is seen
   * @param each takes the readings in the order of the pages
   * @param idle called when the next reading is not ready yet
   * @return the exit code
   */
  int run(boolean untilArticle, Seen seen, Consumer<Reading> each, Runnable idle) {
    Function<Page, Reading> reader = world.analysis().open(options.models(), untilArticle);
    String lang = options.lang();
    Workers workers =
        new Workers(
            page -> reader.apply(spoken(page, lang)), options.threads(), Workers.PAGE_LIMIT);
    try (Pages open = new Intake(Limits.STANDARD, world.in()).open(options.inputs());
        Progress progress =
            Progress.measured(world.err(), seen, "pages", open::bytesRead, open::bytesTotal)) {
      workers.read(
          open,
          reading -> {
            pages++;
            complain(reading, progress);
            progress.step();
            each.accept(reading);
          },
          idle);
      progress.clear();
      sayIfNothing(open.passedOver());
    }
    return unread == 0 ? ExitCode.DONE : ExitCode.UNREAD;
  }

  private static Page spoken(Page page, @Nullable String lang) {
    Given given = page.given();
    if (lang == null || given.lang() != null) {
      return page;
    }
    Given spoken =
        new Given(
            given.id(), given.outlet(), lang, given.published(), given.title(), given.authors());
    return new Page(page.source(), spoken, page.content());
  }

  private void complain(Reading reading, Progress progress) {
    if (reading instanceof NoArticle none && !none.reason().readable()) {
      unread++;
      progress.clear();
      String detail = none.detail().isEmpty() ? "" : ": " + none.detail();
      world.complain("%s: %s%s".formatted(none.page().location(), none.reason().label(), detail));
    }
  }

  private void sayIfNothing(long passedOver) {
    if (pages == 0) {
      world.complain(
          "nothing to read in %s (%d files passed over, being hidden or of other kinds)"
              .formatted(String.join(", ", options.inputs()), passedOver));
    }
  }
}

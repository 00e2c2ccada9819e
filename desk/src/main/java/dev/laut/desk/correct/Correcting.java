package dev.laut.desk.correct;

import dev.laut.desk.web.NotThere;
import dev.laut.model.ArticleReading;
import dev.laut.model.Change;
import dev.laut.model.Correction;
import dev.laut.model.Ledger;
import dev.laut.model.Reading;
import dev.laut.model.Statement;
import dev.laut.model.Story;
import dev.laut.model.correction.Corrected;
import dev.laut.model.json.StatementWriter;
import dev.laut.model.json.StoryWriter;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Keeps corrections, each with what had been found, and has the stories counted anew. */
public final class Correcting {

  private final Ledger ledger;
  private final Clock clock;
  private final Recount recount;

  public Correcting(Ledger ledger, Clock clock, Recount recount) {
    this.ledger = ledger;
    this.clock = clock;
    this.recount = recount;
  }

  /**
   * Keeps a correction of something that is there.
   *
   * @throws NotThere if it is not
   * @throws IllegalArgumentException if the change makes no sense of it
   */
  public Correction add(String id, Change change, @Nullable String note, String who) {
    Correction kept =
        ledger.corrections().add(new Correction(id, change, note, who, now(), found(change, id)));
    recount.recount();
    return kept;
  }

  /** Takes a correction back; empty where there is none with the number. */
  public Optional<Correction> undo(long number, String who) {
    Optional<Correction> undone = ledger.corrections().undo(number, who, now());
    recount.recount();
    return undone;
  }

  private String now() {
    return OffsetDateTime.now(clock).truncatedTo(ChronoUnit.SECONDS).toString();
  }

  private String found(Change change, String id) {
    return switch (change) {
      case Change.Speaker said -> statement(id);
      case Change.Mark mark -> StoryWriter.line(story(id));
      case Change.Merge merge -> {
        if (story(merge.other()).id().equals(story(id).id())) {
          throw new IllegalArgumentException("a story cannot be merged with itself");
        }
        yield StoryWriter.line(story(id));
      }
      case Change.Split split -> {
        Story story = story(id);
        for (String article : split.articles()) {
          if (!story.articles().contains(article)) {
            throw new IllegalArgumentException(
                "article '%s' is not in story '%s'".formatted(article, id));
          }
        }
        if (story.articles().size() == Set.copyOf(split.articles()).size()) {
          throw new IllegalArgumentException("a split leaves at least one article in the story");
        }
        yield StoryWriter.line(story);
      }
    };
  }

  private Story story(String id) {
    return ledger.shelf().story(id).orElseThrow(() -> new NotThere("story", id));
  }

  private String statement(String id) {
    String article = Corrected.articleOf(id);
    Reading reading = ledger.reading(article).orElseThrow(() -> new NotThere("article", id));
    if (reading instanceof ArticleReading full) {
      List<Statement> statements = full.statements();
      for (int i = 0; i < statements.size(); i++) {
        if (Corrected.statementId(full.id(), statements.get(i)).equals(id)) {
          return StatementWriter.lines(full).get(i);
        }
      }
    }
    throw new NotThere("statement", id);
  }
}

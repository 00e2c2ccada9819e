package dev.laut.evaluation.synthetic;

import dev.laut.model.ArticleReading;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One story from its first article to its last. Not thread-safe. */
final class Telling {

  private static final int MOST_ARTICLES = 60;
  private static final double BILINGUAL = 0.1;
  private static final double GERMAN = 0.7;
  private static final double SECRET = 0.5;
  private static final double LONG_LIVED = 0.1;
  private static final double MINUTES = 2 * 24 * 60;

  /** A text that others may print. */
  private record Wire(String id, Outlet agency, Draft draft) {}

  private final Newsroom newsroom;
  private final String name;
  private final Dice dice;
  private final Happening happening;
  private final Tongue tongue;
  private final boolean bilingual;
  private final boolean secret;
  private final double pace;
  private int left;
  private Instant next;
  private @Nullable Wire wire;
  private @Nullable Outlet scoop;

  /**
   * @param number of the story in the stream
   * @param begin when its first article appears
   */
  Telling(Newsroom newsroom, long seed, int number, Instant begin) {
    this.newsroom = newsroom;
    name = "story-" + number;
    dice = new Dice(seed * 1_000_003 + number);
    happening = new Happening(newsroom.stock(), dice, begin.atOffset(ZoneOffset.UTC).toLocalDate());
    tongue = dice.chance(GERMAN) ? Tongue.GERMAN : Tongue.ENGLISH;
    bilingual = dice.chance(BILINGUAL);
    secret = dice.chance(SECRET);
    left = (int) Math.min(MOST_ARTICLES, 1 / dice.share());
    pace = MINUTES / left * (dice.chance(LONG_LIVED) ? 5 : 1);
    next = begin;
  }

  /** When its next article appears. */
  Instant next() {
    return next;
  }

  boolean isOver() {
    return left == 0;
  }

  /** The article that appears {@link #next}. */
  Invented tell(String id) {
    Invented told = told(id);
    left--;
    next = next.plus(1 + (long) dice.waiting(pace), ChronoUnit.MINUTES);
    return told;
  }

  private Invented told(String id) {
    Wire source = wire;
    if (source == null) {
      return left > 2 && dice.chance(0.7) ? wire(id, tongue) : own(id, tongue);
    }
    double chance = dice.share();
    if (chance < 0.5) {
      return copy(id, source);
    }
    if (chance < 0.6) {
      happening.revise();
      return dice.chance(0.5) ? wire(id, tongue) : update(id);
    }
    Tongue spoken = bilingual && dice.chance(0.4) ? tongue.other() : tongue;
    if (chance < 0.7 && secret && scoop != null) {
      Outlet teller = newsroom.paper(spoken, dice);
      return published(id, teller, writer(spoken).echo(scoop.name()), null, null);
    }
    if (chance < 0.77 && secret) {
      return published(id, newsroom.paper(spoken, dice), writer(spoken).denial(), null, null);
    }
    return own(id, spoken);
  }

  private Invented wire(String id, Tongue spoken) {
    Outlet agency = dice.one(Outlet.agencies(spoken));
    Draft draft = writer(spoken).wire(secret && dice.chance(SECRET));
    wire = new Wire(id, agency, draft);
    return published(id, agency, draft, null, null);
  }

  private Invented own(String id, Tongue spoken) {
    Outlet paper = newsroom.paper(spoken, dice);
    boolean tells = secret && (scoop == null || dice.chance(SECRET));
    if (tells && scoop == null) {
      scoop = paper;
    }
    return published(id, paper, writer(spoken).own(tells), null, null);
  }

  private Invented update(String id) {
    return published(id, newsroom.paper(tongue, dice), writer(tongue).update(), null, null);
  }

  private Invented copy(String id, Wire source) {
    Tongue spoken = source.draft().tongue();
    Writer writer = writer(spoken);
    List<List<Line>> own = writer.background(1 + dice.below(2));
    Draft draft = source.draft().edited(dice, newsroom.stock(), own);
    if (dice.chance(0.5)) {
      boolean loud = writer.isLoud();
      draft = draft.titled(writer.title(loud), loud);
    }
    String credit = dice.chance(0.8) ? source.agency().name() : null;
    return published(id, newsroom.paper(spoken, dice), draft, source.id(), credit);
  }

  private Writer writer(Tongue spoken) {
    return new Writer(newsroom.stock(), dice, happening, spoken);
  }

  private Invented published(
      String id, Outlet outlet, Draft draft, @Nullable String copied, @Nullable String credit) {
    ArticleReading reading = Printing.of(draft, id, outlet, next, credit);
    return new Invented(reading, name, copied);
  }
}

package dev.laut.analysis.story;

import dev.laut.analysis.copy.Copies;
import dev.laut.model.Arrival;
import dev.laut.model.ArticleReading;
import dev.laut.model.Copy;
import dev.laut.model.FoldState;
import dev.laut.model.FoldStep;
import dev.laut.model.FoldStep.Told;
import dev.laut.model.Moment;
import dev.laut.model.Reading;
import dev.laut.model.Story;
import java.io.DataInputStream;
import java.io.DataOutput;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;

/**
 * From readings to stories with their copies, claims and origins: {@link Stories} and {@link
 * Copies} go on with each article, and at the end of a step every story that was touched is told
 * once, on as many threads as there are. Not thread-safe.
 *
 * <p>How a stream is cut into steps changes nothing in what the stories are in the end; only more
 * or fewer of their states between are told.
 *
 * <p>The whole state is written now and then only: it grows with what is remembered, a step does
 * not. Whoever goes on from it lets pass again what was folded since, which makes the same state
 * and tells nothing.
 *
 * <pre>{@code
 * StoryFold fold = StoryFold.of(shelf.foldState());
 * fold.again(shelf.arrivals(fold.position(), 1000)); // as far as readings were folded
 * List<Arrival> arrivals = shelf.arrivals(fold.position(), 1000);
 * long position = arrivals.getLast().position();
 * shelf.keep(fold.step(arrivals, ids -> shelf.readings(ids, position)));
 * }</pre>
 */
public final class StoryFold {

  /**
   * Finds readings by their ids; those that it does not know are left out. Several threads may ask
   * at once.
   */
  @FunctionalInterface
  public interface Lookup {
    Collection<? extends Reading> of(Collection<String> ids);
  }

  /** The form in which the state is written; another one is another number. */
  private static final int FORM = 0x6c61_0004;

  /** The state is written again when so many parts of what is remembered arrived since. */
  private static final int PARTS = 8;

  private final Stories stories;
  private final Copies copies;
  private final Edges edges;
  private final StoryTeller teller = new StoryTeller();
  private Changes changes = new Changes();
  private long position;
  private int unkept;

  /** Starts with no article. */
  public StoryFold() {
    this(new Stories(), new Copies(), new Edges(), 0);
  }

  private StoryFold(Stories stories, Copies copies, Edges edges, long position) {
    this.stories = stories;
    this.copies = copies;
    this.edges = edges;
    this.position = position;
  }

  /** Whether the state is one that this fold wrote, or none: an older Laut wrote in other forms. */
  public static boolean knows(FoldState state) {
    try (DataInputStream in = state.open()) {
      return state.size() == 0 || state.size() > Integer.BYTES && in.readInt() == FORM;
    } catch (IOException e) {
      throw new UncheckedIOException("memory cannot fail to be read", e);
    }
  }

  /**
   * Goes on where a step ended.
   *
   * @param state one that the fold {@link #knows}
   */
  public static StoryFold of(FoldState state) {
    if (state.size() == 0) {
      return new StoryFold(new Stories(), new Copies(), new Edges(), state.position());
    }
    try (DataInputStream in = state.open()) {
      if (in.readInt() != FORM) {
        throw new IllegalArgumentException("another version of the fold wrote this state");
      }
      return new StoryFold(Stories.read(in), Copies.read(in), Edges.read(in), state.position());
    } catch (IOException e) {
      throw new UncheckedIOException("the state of the fold is not what it wrote", e);
    }
  }

  /** All stories of some readings, the newest first; the order of the readings means nothing. */
  public static List<Story> stories(Collection<? extends Reading> readings) {
    Map<String, ArticleReading> byId = new LinkedHashMap<>();
    readings.stream()
        .filter(ArticleReading.class::isInstance)
        .map(ArticleReading.class::cast)
        .sorted(
            Comparator.<ArticleReading>comparingLong(
                    reading -> Moment.seconds(reading.article().published()).orElse(Long.MAX_VALUE))
                .thenComparing(ArticleReading::id)
                .thenComparing(reading -> reading.page().digest()))
        .forEach(reading -> byId.put(reading.id(), reading));
    StoryFold fold = new StoryFold();
    byId.values().forEach(fold::add);
    fold.changes.add(fold.stories.settle());
    return fold.tell(byId, ids -> List.of()).stream()
        .map(Told::story)
        .sorted(
            Comparator.<Story>comparingLong(
                    story -> -Moment.seconds(story.last()).orElse(Long.MIN_VALUE + 1))
                .thenComparing(Story::id))
        .toList();
  }

  /** The {@link Arrival#position} of the last arrival that was folded. */
  public long position() {
    return position;
  }

  /**
   * Folds what arrived, in its order, and tells every story that it touched.
   *
   * @param lookup knows all readings folded so far, in their newest versions; asked for those of
   *     touched stories
   */
  public FoldStep step(List<Arrival> arrivals, Lookup lookup) {
    long from = position;
    Map<String, ArticleReading> arrived = take(arrivals);
    List<String> gone = changes.gone();
    List<Told> told = tell(arrived, lookup);
    boolean due = (long) unkept * PARTS >= stories.size();
    return new FoldStep(from, position, told, gone, mark(), due ? state() : null);
  }

  /** Folds what an earlier step folded and told already. */
  public void again(List<Arrival> arrivals) {
    take(arrivals);
    forgetChanges();
  }

  private Map<String, ArticleReading> take(List<Arrival> arrivals) {
    Map<String, ArticleReading> arrived = new HashMap<>();
    for (Arrival arrival : arrivals) {
      if (arrival.reading() instanceof ArticleReading reading) {
        add(reading);
        arrived.put(reading.id(), reading);
      }
      position = arrival.position();
      unkept++;
    }
    return arrived;
  }

  /** The whole state as it is now. */
  public FoldState state() {
    unkept = 0;
    edges.keep(stories.everyArticle());
    return FoldState.of(position, this::write);
  }

  /** Equal for folds that went the same way: a number made from all stories and their articles. */
  public long mark() {
    return stories.mark();
  }

  private void add(ArticleReading reading) {
    changes.add(stories.add(reading));
    for (String taker : edges.put(copies.add(reading))) {
      stories.storyOf(taker).ifPresent(changes::changed);
    }
  }

  private List<Told> tell(Map<String, ArticleReading> arrived, Lookup lookup) {
    List<Untold> untold = new ArrayList<>();
    for (String id : changes.touched()) {
      List<String> articles = stories.articles(id);
      if (!articles.isEmpty()) {
        untold.add(new Untold(id, stories.formerly(id), articles, copies(articles)));
      }
    }
    List<Told> told =
        untold.parallelStream().map(story -> story.tell(teller, arrived, lookup)).toList();
    forgetChanges();
    return told;
  }

  /** All that telling one story needs of the fold, so that many are told at the same time. */
  private record Untold(
      String id, List<String> formerly, List<String> articles, List<Copy> copies) {

    Told tell(StoryTeller teller, Map<String, ArticleReading> arrived, Lookup lookup) {
      List<ArticleReading> heard = readings(StoryTeller.heard(articles), arrived, lookup);
      return teller.tell(id, formerly, articles, heard, copies);
    }
  }

  private void forgetChanges() {
    changes = new Changes();
    stories.letGo();
  }

  private List<Copy> copies(List<String> articles) {
    return articles.stream().flatMap(article -> edges.to(article).stream()).toList();
  }

  private static List<ArticleReading> readings(
      List<String> ids, Map<String, ArticleReading> arrived, Lookup lookup) {
    TreeSet<String> missing = new TreeSet<>(ids);
    missing.removeAll(arrived.keySet());
    Map<String, ArticleReading> found = new HashMap<>();
    for (Reading reading : missing.isEmpty() ? List.<Reading>of() : lookup.of(missing)) {
      if (reading instanceof ArticleReading article) {
        found.put(article.id(), article);
      }
    }
    return ids.stream()
        .map(id -> arrived.getOrDefault(id, found.get(id)))
        .filter(Objects::nonNull)
        .toList();
  }

  private void write(DataOutput out) throws IOException {
    out.writeInt(FORM);
    stories.write(out);
    copies.write(out);
    edges.write(out);
  }
}

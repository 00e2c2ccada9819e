package dev.laut.analysis.story;

import dev.laut.model.ArticleReading;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Groups the articles of a stream by what happened. A fold: each article is held against those kept
 * of the time before it. Not thread-safe.
 *
 * <p>A story's id stays with most of its articles; ids of stories merged into another lead on to
 * it. The story that an article founds and leaves at once for another never was: nobody saw it. So
 * a story has at most as many former ids as stories were merged into it that stood for a while. A
 * story that no article has joined for {@value Archive#DAYS} days of the stream's time is closed:
 * it is as it was last, and is known here no more.
 */
public final class Stories {

  /** So many articles found by their terms lead to stories. */
  private static final int MOST_NEAR = 24;

  /** How much is looked at around an article: so many other stories; larger ones stay whole. */
  private record Reach(int stories, int apart) {}

  /**
   * While there are no more than {@value Archive#FEW} articles; then, too, everything is grouped
   * anew whenever it is weighed anew.
   */
  private static final Reach WIDE = new Reach(6, 24);

  private static final Reach NARROW = new Reach(3, 8);

  /** Below this part of what makes a story one, two stories are not looked at together. */
  private static final double NEAR = 0.6;

  private final Archive archive;
  private final double same;

  /** Starts with no article. */
  public Stories() {
    this(new Archive(), Likeness.SAME);
  }

  private Stories(Archive archive, double same) {
    this.archive = archive;
    this.same = same;
  }

  /**
   * Starts with no article, to try how much alike groups must be to be one story. What it writes is
   * read as with the usual measure.
   */
  public static Stories joining(double same) {
    return new Stories(new Archive(), same);
  }

  /**
   * Takes the next article. One whose id is known takes the place of its earlier version; one that
   * is known word for word changes nothing.
   */
  public StoryUpdate add(ArticleReading reading) {
    Changes changes = new Changes();
    if (archive.isDue()) {
      archive.weighAnew();
      if (archive.size() <= Archive.FEW) {
        regroup(changes);
      }
    }
    Profile profile = ProfileReader.read(reading);
    int known = archive.number(profile.id());
    if (known >= 0 && archive.get(known).profile().digest().equals(profile.digest())) {
      return changes.update();
    }
    int number = known >= 0 ? archive.replace(known, profile) : archive.add(profile);
    String own = archive.storyOf(number).id;
    changes.changed(own);
    group(number, changes);
    if (known < 0 && archive.stories().get(own).isEmpty()) {
      archive.stories().forgetFormer(own, archive.storyOf(number));
      changes.neverWas(own);
    }
    return changes.update();
  }

  /** Groups all kept articles once more with what is known by now of how rare terms are. */
  public StoryUpdate settle() {
    Changes changes = new Changes();
    archive.weighAnew();
    regroup(changes);
    return changes.update();
  }

  /** The ids of all stories that are not closed, the oldest first. */
  public List<String> ids() {
    return archive.stories().all().stream()
        .sorted(Comparator.comparingLong(story -> story.age))
        .map(story -> story.id)
        .toList();
  }

  /** Ids of the articles of a story by date, those without one last; empty for unknown stories. */
  public List<String> articles(String story) {
    return archive.stories().get(story).map(archive::articles).orElse(List.of());
  }

  /** Lets go of the stories that closed since, which {@link #articles} still tells of till then. */
  void letGo() {
    archive.stories().letGo();
  }

  /** Ids of stories merged into this one, ascending. */
  public List<String> formerly(String story) {
    return archive.stories().get(story).map(held -> List.copyOf(held.formerly)).orElse(List.of());
  }

  /** The story of an article; empty where the article is unknown or too old. */
  public Optional<String> storyOf(String article) {
    int number = archive.number(article);
    return number < 0 ? Optional.empty() : Optional.of(archive.storyOf(number).id);
  }

  /** How many articles later ones are held against. */
  int size() {
    return archive.size();
  }

  /** A number made from all stories and their articles, whatever the order of either. */
  long mark() {
    long mark = 0;
    for (Held story : archive.stories().all()) {
      long articles = 0;
      for (String article : archive.articles(story)) {
        articles += mixed(article.hashCode());
      }
      mark += mixed(articles + story.id.hashCode());
    }
    return mark;
  }

  /** The finaliser of SplitMix64 (G. Steele, D. Lea, C. Flood, 2014). */
  private static long mixed(long number) {
    long mixed = (number ^ number >>> 30) * 0xbf58476d1ce4e5b9L;
    mixed = (mixed ^ mixed >>> 27) * 0x94d049bb133111ebL;
    return mixed ^ mixed >>> 31;
  }

  /** Ids of all articles of stories that are not closed. */
  Set<String> everyArticle() {
    Set<String> all = new HashSet<>();
    archive.stories().all().forEach(story -> all.addAll(archive.articles(story)));
    return all;
  }

  /** Writes everything that the outcome of later calls depends on; equal states, equal bytes. */
  public void write(DataOutput out) throws IOException {
    archive.write(out);
  }

  /** Reads what {@link #write} wrote. */
  public static Stories read(DataInput in) throws IOException {
    return new Stories(Archive.read(in), Likeness.SAME);
  }

  private void regroup(Changes changes) {
    for (int number = 0; number < archive.size(); number++) {
      group(number, changes);
    }
  }

  private void group(int number, Changes changes) {
    List<Held> around = List.copyOf(around(number));
    boolean alone = around.getFirst().members.size() == 1;
    if (alone && around.size() == 1) {
      return;
    }
    Reach reach = reach();
    boolean clear = alone && around.size() == 2 && reach == NARROW;
    List<Group> groups = new ArrayList<>();
    for (Held story : around) {
      if (clear || story.members.size() > reach.apart()) {
        groups.add(archive.sum(story));
      } else {
        story.members.forEach(member -> groups.add(archive.get(member).alone()));
      }
    }
    archive.share(around, Clustering.of(groups, archive.pairs(), same), changes);
  }

  private Reach reach() {
    return archive.size() <= Archive.FEW ? WIDE : NARROW;
  }

  /** The article's own story, and others that it may have to do with. */
  private Set<Held> around(int number) {
    Group alone = archive.get(number).alone();
    int most = reach().stories();
    Set<Held> around = new LinkedHashSet<>();
    around.add(archive.storyOf(number));
    for (int near : archive.near(number, MOST_NEAR)) {
      Held story = archive.storyOf(near);
      boolean alike =
          Likeness.of(alone, archive.get(near).alone()) >= NEAR * same
              || Likeness.of(alone, archive.sum(story)) >= NEAR * same;
      if (alike && around.add(story) && around.size() > most) {
        break;
      }
    }
    return around;
  }
}

package dev.laut.analysis.story;

import dev.laut.analysis.story.Held.Settled;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.TreeMap;

/**
 * The articles that later ones are held against, numbered in the order of their arrival, each in
 * one of the {@link HeldStories}. What is {@value #DAYS} days older than the stream is forgotten
 * whenever everything is weighed anew; not so in an archive of years that arrives in no order.
 */
final class Archive {

  /** How long an article is kept, in days of publication. */
  static final int DAYS = 30;

  /** So many that arrived last are kept however old they are. */
  static final int LATEST = 256;

  /** How many articles are kept at most; then those that came first go. */
  static final int MOST = 200_000;

  private static final long SECONDS = DAYS * 86_400L;

  /** So many articles must be as new as the stream's time, lest one wrong date close all. */
  private static final int WITNESSES = 32;

  /** So few articles are weighed anew with each that comes: every one changes what is rare. */
  private static final int FEWEST = 64;

  /** While there are so few, everything is weighed anew when an eighth more has come. */
  static final int FEW = 1_000;

  private static final int EIGHTH = 8;

  /** Later when a quarter more has come. */
  private static final int QUARTER = 4;

  private static final Held NOWHERE = new Held("", -1);

  private final Map<String, Integer> numbers = new HashMap<>();
  private final HeldStories stories;
  private final Map<String, Group> sums = new HashMap<>();
  private final PriorityQueue<Long> newest = new PriorityQueue<>();
  private List<Kept> kept = new ArrayList<>();
  private List<Held> homes = new ArrayList<>();
  private Frequencies frequencies = new Frequencies();
  private Frequencies weighedBy = new Frequencies();
  private Weighing weighing = new Weighing(weighedBy);
  private Postings postings = new Postings();
  private final Pairs pairs = new Pairs();
  private final Map<Integer, Profile> replaced = new TreeMap<>();
  private int dueAt = 1;

  /** Starts with no article. */
  Archive() {
    this(new HeldStories());
  }

  private Archive(HeldStories stories) {
    this.stories = stories;
  }

  int size() {
    return kept.size();
  }

  /** The number of an article, or -1. */
  int number(String article) {
    return numbers.getOrDefault(article, -1);
  }

  Kept get(int number) {
    return kept.get(number);
  }

  Held storyOf(int number) {
    return homes.get(number);
  }

  Pairs pairs() {
    return pairs;
  }

  HeldStories stories() {
    return stories;
  }

  List<Integer> near(int number, int most) {
    return postings.near(kept.get(number).alone().sums().vectors(), most);
  }

  /** All kept articles of a story as one group. */
  Group sum(Held story) {
    return sums.computeIfAbsent(
        story.id,
        id ->
            story.members.stream()
                .map(member -> kept.get(member).alone())
                .reduce(Group::plus)
                .orElseThrow());
  }

  /** Adds an article as a story of its own and returns its number. */
  int add(Profile profile) {
    int number = kept.size();
    frequencies.add(profile.counts());
    if (profile.dated()) {
      newest.add(profile.seconds());
      if (newest.size() > WITNESSES) {
        newest.remove();
      }
    }
    numbers.put(profile.id(), number);
    kept.add(weighed(number, profile));
    homes.add(NOWHERE);
    postings.add(number, kept.get(number).alone().sums().vectors());
    Held story = stories.found(profile);
    story.members.add(number);
    homes.set(number, story);
    return number;
  }

  /**
   * Puts a new version in the place of an earlier one. It is found by the terms of that one until
   * everything is weighed anew.
   */
  int replace(int number, Profile profile) {
    replaced.putIfAbsent(number, kept.get(number).profile());
    kept.set(number, weighed(number, profile));
    sums.remove(homes.get(number).id);
    pairs.clear();
    return number;
  }

  private Kept weighed(int number, Profile profile) {
    return new Kept(profile, Group.of(number, profile, weighing.weigh(profile)));
  }

  /**
   * Parts the articles of some stories anew. Each cluster goes on as the story that has most
   * articles in it, the older one of two; what finds none is a new story.
   */
  void share(List<Held> before, List<Group> clusters, Changes changes) {
    new Sharing(before, clusters).into(this, changes);
  }

  void put(Held story, Group cluster, Changes changes) {
    boolean same = story.members.size() == cluster.size();
    for (int member : cluster.members()) {
      same &= story.members.contains(member);
    }
    if (!same) {
      story.members.clear();
      for (int member : cluster.members()) {
        story.members.add(member);
        homes.set(member, story);
      }
      changes.changed(story.id);
    }
    sums.put(story.id, cluster);
  }

  Held found(Group cluster) {
    return stories.found(kept.get(cluster.members()[0]).profile());
  }

  void end(Held story, Held heir, Changes changes) {
    stories.end(story, heir);
    sums.remove(story.id);
    changes.merged(story.id, heir.id);
  }

  boolean isDue() {
    return frequencies.articles() >= dueAt;
  }

  /** Forgets what is old, and weighs the rest by what is known of terms by now. */
  void weighAnew() {
    weighedBy = frequencies.copy();
    forget();
    dueAt = frequencies.articles() + pause(kept.size());
    weigh();
  }

  private static int pause(int articles) {
    return articles <= FEWEST ? 1 : articles / (articles <= FEW ? EIGHTH : QUARTER);
  }

  private void weigh() {
    weighing = new Weighing(weighedBy);
    postings = new Postings();
    replaced.clear();
    sums.clear();
    pairs.clear();
    for (int number = 0; number < kept.size(); number++) {
      Kept article = weighed(number, kept.get(number).profile());
      kept.set(number, article);
      postings.add(number, article.alone().sums().vectors());
    }
  }

  /**
   * What was published before may be forgotten: nothing while one of eight that arrive is older.
   */
  private long oldest() {
    long oldest = newest.size() < WITNESSES ? Profile.UNDATED : newest.element() - SECONDS;
    List<Kept> latest = kept.subList(Math.max(0, kept.size() - LATEST), kept.size());
    long old = latest.stream().filter(article -> isOld(article.profile(), oldest)).count();
    return old * EIGHTH > LATEST ? Profile.UNDATED : oldest;
  }

  private static boolean isOld(Profile profile, long oldest) {
    return profile.dated() && profile.seconds() < oldest;
  }

  private void forget() {
    long oldest = oldest();
    int latest = kept.size() - LATEST;
    int first = Math.max(0, kept.size() - MOST);
    List<Kept> all = kept;
    List<Held> formerHomes = homes;
    stories.all().forEach(story -> story.members.clear());
    numbers.clear();
    kept = new ArrayList<>();
    homes = new ArrayList<>();
    for (int number = 0; number < all.size(); number++) {
      Profile profile = all.get(number).profile();
      Held story = formerHomes.get(number);
      if (number < first || number < latest && isOld(profile, oldest)) {
        story.settled.add(new Settled(profile.id(), profile.seconds()));
      } else {
        numbers.put(profile.id(), kept.size());
        story.members.add(kept.size());
        kept.add(all.get(number));
        homes.add(story);
      }
    }
    stories.closeEmpty();
  }

  /** Ids of a story's articles by date, those without one last. */
  List<String> articles(Held story) {
    List<Settled> all = new ArrayList<>(story.settled);
    for (int member : story.members) {
      Profile profile = kept.get(member).profile();
      all.add(new Settled(profile.id(), profile.seconds()));
    }
    all.sort(
        Comparator.<Settled>comparingLong(article ->
                article.seconds() == Profile.UNDATED ? Long.MAX_VALUE : article.seconds())
            .thenComparing(Settled::article));
    return all.stream().map(Settled::article).toList();
  }

  void write(DataOutput out) throws IOException {
    stories.write(out);
    frequencies.write(out);
    weighedBy.write(out);
    out.writeInt(dueAt);
    out.writeInt(newest.size());
    for (long time : newest.stream().sorted().toList()) {
      out.writeLong(time);
    }
    out.writeInt(kept.size());
    for (Kept article : kept) {
      article.profile().write(out);
    }
    out.writeInt(replaced.size());
    for (Map.Entry<Integer, Profile> earlier : replaced.entrySet()) {
      out.writeInt(earlier.getKey());
      earlier.getValue().write(out);
    }
  }

  static Archive read(DataInput in) throws IOException {
    Archive archive = new Archive(HeldStories.read(in));
    archive.frequencies = Frequencies.read(in);
    archive.weighedBy = Frequencies.read(in);
    archive.dueAt = in.readInt();
    for (int k = in.readInt(); k > 0; k--) {
      archive.newest.add(in.readLong());
    }
    archive.weighing = new Weighing(archive.weighedBy);
    for (int k = in.readInt(); k > 0; k--) {
      archive.restore(Profile.read(in));
    }
    for (int k = in.readInt(); k > 0; k--) {
      archive.replaced.put(in.readInt(), Profile.read(in));
    }
    archive.post();
    for (Held story : archive.stories.all()) {
      story.members.forEach(member -> archive.homes.set(member, story));
    }
    return archive;
  }

  private void restore(Profile profile) {
    int number = kept.size();
    numbers.put(profile.id(), number);
    kept.add(weighed(number, profile));
    homes.add(NOWHERE);
  }

  private void post() {
    for (int number = 0; number < kept.size(); number++) {
      Profile posted = replaced.getOrDefault(number, kept.get(number).profile());
      postings.add(number, weighing.weigh(posted).vectors());
    }
  }
}

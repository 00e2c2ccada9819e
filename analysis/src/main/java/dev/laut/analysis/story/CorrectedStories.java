package dev.laut.analysis.story;

import dev.laut.model.ArticleReading;
import dev.laut.model.Change;
import dev.laut.model.Copy;
import dev.laut.model.Correction;
import dev.laut.model.FoldStep.Told;
import dev.laut.model.Moment;
import dev.laut.model.Reading;
import dev.laut.model.Shelf;
import dev.laut.model.Shown;
import dev.laut.model.Story;
import dev.laut.model.StoryLine;
import dev.laut.model.correction.Corrected;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Tells stories anew as people corrected them: with the articles that they put together or took
 * apart, the speakers that they named and the origins that they marked. What was found is asked for
 * and stays as it is, so that the outcome follows from it and the corrections alone.
 *
 * <p>A correction outlives what it was said of: one of a story that was merged since is one of the
 * story that it went into; a split takes out those of its articles that are still there.
 */
public final class CorrectedStories {

  private static final Comparator<ArticleReading> BY_TIME =
      Comparator.<ArticleReading>comparingLong(
              reading -> Moment.seconds(reading.article().published()).orElse(Long.MAX_VALUE))
          .thenComparing(ArticleReading::id);

  private final Shelf shelf;
  private final StoryTeller teller = new StoryTeller();
  private final Map<String, Group> groups = new LinkedHashMap<>();
  private final Map<String, String> leads = new LinkedHashMap<>();
  private final Map<String, List<Correction>> speakers = new HashMap<>();
  private @Nullable List<Story> overlaid;

  /** What people made of one story so far. */
  private static final class Group {
    private final String id;
    private final List<String> formerly = new ArrayList<>();
    private final List<String> articles = new ArrayList<>();
    private final List<Copy> copies = new ArrayList<>();
    private final List<Change.Mark> marks = new ArrayList<>();
    private boolean isChanged;

    private Group(String id) {
      this.id = id;
    }
  }

  private CorrectedStories(Shelf shelf) {
    this.shelf = shelf;
  }

  /**
   * What is to be shown on {@code shelf}.
   *
   * @param corrections standing ones, in the order in which they were made
   */
  public static Shown of(Collection<Correction> corrections, Shelf shelf) {
    CorrectedStories stories = new CorrectedStories(shelf);
    corrections.forEach(stories::apply);
    List<Told> told =
        stories.groups.values().stream()
            .filter(group -> group.isChanged)
            .map(stories::tell)
            .toList();
    return new Shown(told, stories.leads);
  }

  private void apply(Correction correction) {
    switch (correction.change()) {
      case Change.Merge merge -> merge(correction.id(), merge.other());
      case Change.Split split -> split(correction.id(), split);
      case Change.Mark mark ->
          group(correction.id())
              .ifPresent(group -> {
                group.marks.add(mark);
                group.isChanged = true;
              });
      case Change.Speaker speaker -> name(correction);
    }
  }

  private void merge(String id, String other) {
    Optional<Group> into = group(id);
    Optional<Group> from = group(other);
    if (into.isEmpty() || from.isEmpty() || into.get() == from.get()) {
      return;
    }
    Group group = into.get();
    Group gone = from.get();
    group.formerly.addAll(gone.formerly);
    group.formerly.add(gone.id);
    group.articles.addAll(gone.articles);
    group.copies.addAll(gone.copies);
    group.marks.addAll(gone.marks);
    group.isChanged = true;
    groups.remove(gone.id);
    leads.put(gone.id, group.id);
  }

  private void split(String id, Change.Split split) {
    Group from = group(id).orElse(null);
    if (from == null) {
      return;
    }
    Set<String> leaving = new HashSet<>(split.articles());
    leaving.retainAll(from.articles);
    if (leaving.isEmpty() || leaving.size() == from.articles.size()) {
      return;
    }
    Group own = new Group(split.storyId(id));
    own.isChanged = true;
    from.isChanged = true;
    own.copies.addAll(from.copies);
    from.articles.stream().filter(leaving::contains).forEach(own.articles::add);
    from.articles.removeAll(leaving);
    groups.put(own.id, own);
    leads.put(own.id, from.id);
  }

  private void name(Correction correction) {
    String article = Corrected.articleOf(correction.id());
    speakers.computeIfAbsent(article, any -> new ArrayList<>()).add(correction);
    groupWith(article).ifPresent(group -> group.isChanged = true);
  }

  private Optional<Group> groupWith(String article) {
    Optional<Group> known =
        groups.values().stream().filter(group -> group.articles.contains(article)).findFirst();
    if (known.isPresent()) {
      return known;
    }
    if (overlaid == null) {
      overlaid = shelf.overlaid();
    }
    return overlaid.stream()
        .filter(story -> story.articles().contains(article))
        .map(Story::id)
        .findFirst()
        .or(() -> shelf.storyOf(article))
        .flatMap(this::group);
  }

  /** The group that shows the story with this id now. */
  private Optional<Group> group(String id) {
    String today = today(id);
    Group known = groups.get(today);
    return known != null ? Optional.of(known) : shelf.found(today).map(this::begin);
  }

  /** Where the corrections so far lead from {@code id}. */
  private String today(String id) {
    String today = id;
    while (!groups.containsKey(today) && leads.containsKey(today)) {
      today = leads.get(today);
    }
    return today;
  }

  private Group begin(Story story) {
    return groups.computeIfAbsent(
        today(story.id()),
        id -> {
          Group group = new Group(id);
          group.formerly.addAll(story.formerly());
          group.articles.addAll(story.articles());
          group.copies.addAll(story.copies());
          return group;
        });
  }

  private Told tell(Group group) {
    List<ArticleReading> readings = new ArrayList<>();
    for (Reading reading : shelf.readings(group.articles, Long.MAX_VALUE)) {
      if (reading instanceof ArticleReading article) {
        readings.add(Corrected.reading(article, speakers.getOrDefault(article.id(), List.of())));
      }
    }
    readings.sort(BY_TIME);
    List<String> articles = readings.stream().map(ArticleReading::id).toList();
    Set<String> known = Set.copyOf(articles);
    Set<String> heard = Set.copyOf(StoryTeller.heard(articles));
    List<ArticleReading> some =
        readings.stream().filter(reading -> heard.contains(reading.id())).toList();
    List<Copy> copies = group.copies.stream().filter(copy -> known.contains(copy.dst())).toList();
    Told told = teller.tell(group.id, group.formerly, articles, some, copies);
    Story story = Corrected.marked(told.story(), group.marks);
    return new Told(story, StoryLine.of(story, some));
  }
}

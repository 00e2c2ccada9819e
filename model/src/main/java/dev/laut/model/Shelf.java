package dev.laut.model;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The stories of a ledger: a view of its readings that is brought up to date by folding those that
 * arrived since. The stories and the state of the fold change together or not at all, so that a run
 * killed at any time and started again ends in the same stories.
 *
 * <p>A story keeps its id while it grows; the ids of stories merged into it go on leading to it.
 * Every state in which a story was kept remains as a {@link StoryVersion}.
 *
 * <p>One instance may be used by several threads. Every method throws {@link LedgerException} when
 * the store cannot be used.
 */
public interface Shelf {

  // What the fold needs.

  /** How far readings were folded. */
  Folded folded();

  /** The newest state of the fold that was kept; readings may have been folded since. */
  FoldState foldState();

  /** The position of the newest reading, 0 where there is none. */
  long newest();

  /**
   * Readings in the order of their arrival, {@code most} at most, from the first after {@code
   * position}.
   */
  List<Arrival> arrivals(long position, int most);

  /**
   * The readings with these ids, each in its newest version among the arrivals up to {@code
   * position}, in code-point order of the ids; unknown ids are left out.
   */
  List<Reading> readings(Collection<String> ids, long position);

  /**
   * Keeps what came of a step; once this returns, it survives a crash.
   *
   * @return false, with nothing kept, if somebody else went on from {@link FoldStep#from} already
   */
  boolean keep(FoldStep step);

  /**
   * Takes all stories off the shelf, so that they are folded anew from the first reading. Their
   * versions stay, and so do the ids under which they were found.
   */
  void clear();

  // What people correct.

  /**
   * Lays {@code shown} over what was found, in place of what lay there before; once this returns,
   * it survives a crash. Lists, facets and everything below shows stories with it. A story that is
   * folded anew meanwhile is shown as it was until this is called again.
   */
  void show(Shown shown);

  /** Like {@link #story}, as it was found, whatever people corrected. */
  Optional<Story> found(String id);

  /** The stories that are shown otherwise than they were found, as they were found, by id. */
  List<Story> overlaid();

  // What people and programs ask for.

  /** The story with this id, or the one into which a story with this id was merged. */
  Optional<Story> story(String id);

  /** What {@link #story} finds, with its digest. */
  Optional<StoryVersion> newestVersion(String id);

  /**
   * The id of the story that {@link #found} finds; {@code id} itself where nothing is known of it.
   */
  String foundId(String id);

  /** The story that the article is in; empty before it was folded. */
  Optional<String> storyOf(String article);

  /** All stories, {@link StoryOrder#NEWEST} first, as they are now; to be closed by the caller. */
  Stream<Story> stories();

  /** A page of the list. A cursor that is none throws {@link IllegalArgumentException}. */
  StoryPage lines(StoryQuery query);

  /** The line of the story with this id or former id. */
  Optional<StoryLine> line(String id);

  /** Counts for narrowing {@code query}, whatever its page. */
  StoryFacets facets(StoryQuery query);

  /** Every state in which the story with this id or former id was kept, the newest last. */
  List<StoryVersion> versions(String id);

  /** The version of any story with this digest. */
  Optional<StoryVersion> version(String digest);

  /**
   * Ids of stories, former ids included, that begin with {@code prefix}; {@code most} at most, in
   * order.
   */
  List<String> storyIds(String prefix, int most);

  /** Ids of readings that begin with {@code prefix}; {@code most} at most, in order. */
  List<String> readingIds(String prefix, int most);
}

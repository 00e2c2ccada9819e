package dev.laut.ledger;

import dev.laut.model.Arrival;
import dev.laut.model.FoldState;
import dev.laut.model.FoldStep;
import dev.laut.model.Folded;
import dev.laut.model.Reading;
import dev.laut.model.Shelf;
import dev.laut.model.Shown;
import dev.laut.model.Story;
import dev.laut.model.StoryFacets;
import dev.laut.model.StoryLine;
import dev.laut.model.StoryPage;
import dev.laut.model.StoryQuery;
import dev.laut.model.StoryVersion;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The stories in a ledger's file. */
final class SqliteShelf implements Shelf {

  /** Behind every id that begins with a prefix stands the prefix and this, the last code point. */
  static final String LAST = Character.toString(Character.MAX_CODE_POINT);

  private static final String READING = "SELECT location, record, seq FROM reading ";

  private final SqliteFile file;
  private final Runner runner;
  private final Readers readers;
  private final StoryColumns stories = new StoryColumns();

  SqliteShelf(SqliteFile file, Runner runner, Readers readers) {
    this.file = file;
    this.runner = runner;
    this.readers = readers;
  }

  @Override
  public Folded folded() {
    return runner.run(c ->
        Sql.first(
                c,
                row -> new Folded(row.getLong(1), row.getLong(2)),
                "SELECT position, mark FROM fold")
            .orElseThrow());
  }

  @Override
  public FoldState foldState() {
    Work<FoldState> reading =
        connection ->
            FoldState.ofParts(
                Sql.number(connection, "SELECT state_position FROM fold"),
                Sql.all(
                    connection,
                    row -> row.getBytes(1),
                    "SELECT bytes FROM fold_part ORDER BY part"));
    return runner.run(reading.inOneView());
  }

  @Override
  public long newest() {
    return readers.run(c -> Sql.number(c, "SELECT coalesce(max(seq), 0) FROM reading"));
  }

  @Override
  public List<Arrival> arrivals(long position, int most) {
    return readers.run(c ->
        Sql.all(
            c,
            row -> new Arrival(row.getLong(3), reading(row)),
            READING + "WHERE seq > ? ORDER BY seq LIMIT ?",
            position,
            most));
  }

  @Override
  public List<Reading> readings(Collection<String> ids, long position) {
    return readers.run(c -> {
      List<Reading> readings = new ArrayList<>();
      for (String id : new TreeSet<>(ids)) {
        Sql.first(
                c,
                SqliteShelf::reading,
                READING + "WHERE id = ? AND seq <= ? ORDER BY seq DESC LIMIT 1",
                id,
                position)
            .ifPresent(readings::add);
      }
      return readings;
    });
  }

  @Override
  public boolean keep(FoldStep step) {
    return runner.run(StoryColumns.changing(new Shelving(step)).atOnce());
  }

  @Override
  public void clear() {
    runner.run(StoryColumns.changing(Shelving.CLEARING).atOnce());
  }

  @Override
  public void show(Shown shown) {
    Overlay overlay = new Overlay(shown);
    boolean isBare = shown.stories().isEmpty() && shown.leads().isEmpty();
    if (!isBare || !readers.run(Overlay::isEmpty)) {
      runner.run(StoryColumns.changing(overlay).atOnce());
    }
  }

  @Override
  public Optional<Story> found(String id) {
    return readers.run(c -> Overlay.found(c, id));
  }

  @Override
  public String foundId(String id) {
    return readers.run(c -> Overlay.foundId(c, id));
  }

  @Override
  public List<Story> overlaid() {
    return readers.run(Overlay::overlaid);
  }

  @Override
  public Optional<Story> story(String id) {
    return newest(id, "v.record", row -> KeptStory.story(row, 1));
  }

  @Override
  public Optional<StoryVersion> newestVersion(String id) {
    return newest(id, "v.digest, v.record", SqliteShelf::version);
  }

  @Override
  public Optional<StoryLine> line(String id) {
    return newest(id, "s.line", row -> KeptStory.line(row.getString(1)));
  }

  private <T> Optional<T> newest(String id, String columns, Rows.Each<T> each) {
    return readers.run(c ->
        Sql.first(
            c,
            each,
            "SELECT "
                + columns
                + " FROM story s JOIN story_version v ON v.seq = s.version WHERE s.id = ?",
            FormerIds.today(c, id)));
  }

  @Override
  public Optional<String> storyOf(String article) {
    return readers.run(c ->
        Sql.first(
            c,
            row -> row.getString(1),
            "SELECT s.id FROM story_article a JOIN story s ON s.number = a.number"
                + " WHERE a.article = ?",
            article));
  }

  @Override
  public Stream<Story> stories() {
    return Rows.of(
        file,
        "SELECT v.record FROM story s JOIN story_version v ON v.seq = s.version"
            + " ORDER BY s.last_at DESC, s.id",
        row -> KeptStory.story(row, 1));
  }

  @Override
  public StoryPage lines(StoryQuery query) {
    StoryList list = new StoryList(query);
    Work<StoryPage> listing = connection -> list.page(connection, stories.view(connection));
    return readers.run(listing.inOneView());
  }

  @Override
  public StoryFacets facets(StoryQuery query) {
    Work<StoryFacets> counting =
        connection -> new StoryFacetCount(query, stories.view(connection)).facets();
    return readers.run(counting.inOneView());
  }

  @Override
  public List<StoryVersion> versions(String id) {
    return readers.run(c ->
        Sql.all(
            c,
            SqliteShelf::version,
            "SELECT digest, record FROM story_version WHERE story = ? ORDER BY seq",
            FormerIds.today(c, id)));
  }

  @Override
  public Optional<StoryVersion> version(String digest) {
    return readers.run(c ->
        Sql.first(
            c,
            SqliteShelf::version,
            "SELECT digest, record FROM story_version WHERE digest = ?",
            digest));
  }

  @Override
  public List<String> storyIds(String prefix, int most) {
    return ids(
        "SELECT id FROM story WHERE id >= ?1 AND id <= ?2"
            + " UNION SELECT id FROM story_former WHERE id >= ?1 AND id <= ?2 ORDER BY 1 LIMIT ?3",
        prefix,
        most);
  }

  @Override
  public List<String> readingIds(String prefix, int most) {
    return ids(
        "SELECT DISTINCT id FROM reading WHERE id >= ?1 AND id <= ?2 ORDER BY 1 LIMIT ?3",
        prefix,
        most);
  }

  private List<String> ids(String sql, String prefix, int most) {
    return readers.run(c -> Sql.all(c, row -> row.getString(1), sql, prefix, prefix + LAST, most));
  }

  private static Reading reading(ResultSet row) throws SQLException {
    return Kept.reading(row.getString(1), row.getString(2));
  }

  private static StoryVersion version(ResultSet row) throws SQLException {
    return new StoryVersion(row.getString(1), KeptStory.story(row, 2));
  }
}

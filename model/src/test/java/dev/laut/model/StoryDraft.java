package dev.laut.model;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A story as a test writes it down; its articles are readings of {@link Draft}.
 *
 * <pre>{@code
 * StoryDraft.of("s1", Draft.of("Der Hafen schließt.").reading("a1")).leads("Der Hafen schließt", Draft.person("Ada Lund")).story();
 * }</pre>
 */
public final class StoryDraft {

  private final String id;
  private final List<ArticleReading> readings;
  private final List<Copy> copies = new ArrayList<>();
  private final List<Claim> claims = new ArrayList<>();
  private final List<String> formerly = new ArrayList<>();
  private Origins origins = Origins.NONE;

  private StoryDraft(String id, List<ArticleReading> readings) {
    this.id = id;
    this.readings = readings;
  }

  public static StoryDraft of(String id, ArticleReading... readings) {
    return new StoryDraft(id, List.of(readings));
  }

  public StoryDraft formerly(String... ids) {
    formerly.addAll(List.of(ids));
    return this;
  }

  public StoryDraft copy(String src, String dst, double share) {
    copies.add(new Copy(src, dst, share, List.of(), "time"));
    return this;
  }

  /** The lead claim, which all articles carry and each of {@code sources} knows. */
  public StoryDraft leads(String text, Source... sources) {
    return claim(text, true, List.of(), sources);
  }

  /** A further claim, which does {@code kind} to claim {@code to}. */
  public StoryDraft relates(RelationKind kind, String to, String text, Source... sources) {
    return claim(text, false, List.of(new Relation(to, kind, List.of(), "test")), sources);
  }

  private StoryDraft claim(String text, boolean lead, List<Relation> relations, Source... sources) {
    List<Origin> list = new ArrayList<>();
    for (Source source : sources) {
      list.add(new Origin(source, ids(), List.of(), List.of()));
    }
    origins = new Origins(list.size(), list.size(), list, List.of());
    claims.add(
        new Claim(
            "c" + (claims.size() + 1),
            text,
            lead,
            List.of(sources),
            ids(),
            first(),
            last(),
            origins,
            relations,
            List.of()));
    return this;
  }

  private List<String> ids() {
    return readings.stream().map(ArticleReading::id).toList();
  }

  private @Nullable String first() {
    return readings.getFirst().article().published();
  }

  private @Nullable String last() {
    return readings.getLast().article().published();
  }

  public Story story() {
    return new Story(
        id,
        formerly,
        readings.getFirst().article().title(),
        readings.stream()
            .map(reading -> String.valueOf(reading.article().lang()))
            .filter(lang -> !lang.equals("null"))
            .distinct()
            .sorted()
            .toList(),
        first(),
        last(),
        ids(),
        copies,
        origins,
        claims);
  }

  public FoldStep.Told told() {
    Story story = story();
    return new FoldStep.Told(story, StoryLine.of(story, readings));
  }
}

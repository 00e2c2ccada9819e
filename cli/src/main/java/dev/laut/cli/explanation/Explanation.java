package dev.laut.cli.explanation;

import dev.laut.model.ArticleReading;
import dev.laut.model.Judgement;
import dev.laut.model.Source;
import dev.laut.model.Span;
import dev.laut.model.Statement;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Why there is a statement, and why its chain.
 *
 * @param rule name of the rule that found it
 * @param meaning what that rule looks for; empty where nothing is written down
 * @param parts what the rule rests on, and the words that hedge
 * @param links one for each source of the chain
 * @param judged what learned models said
 */
public record Explanation(
    String rule, String meaning, List<Part> parts, List<Link> links, List<Judgement> judged) {

  /** The words of one part of a statement, as {@code cue}; never without places. */
  public record Part(String label, List<Place> places) {

    public Part {
      places = List.copyOf(places);
    }
  }

  /**
   * A source and its evidence.
   *
   * @param here the words that stand for it here; null where it is only understood
   * @param named where the text names it in full; null if that is here, or nowhere
   */
  public record Link(Source source, @Nullable Place here, @Nullable Place named) {}

  public Explanation {
    parts = List.copyOf(parts);
    links = List.copyOf(links);
    judged = List.copyOf(judged);
  }

  /** Why {@code statement} is among those of {@code reading}. */
  public static Explanation of(Statement statement, ArticleReading reading) {
    Places places = new Places(reading.article().text(), reading.sentences());
    List<Part> parts = new ArrayList<>();
    add(parts, "cue", places.of(statement.cue()));
    add(parts, "speaker", places.of(statement.speaker()));
    add(parts, "frame", places.of(statement.frame()));
    add(parts, "addressee", places.of(statement.addressee()));
    add(parts, "hedge", places.of(statement.hedge().spans()));
    return new Explanation(
        statement.by(),
        RuleMeanings.of(statement.by()),
        parts,
        statement.chain().stream().map(source -> link(source, reading, places)).toList(),
        statement.judged());
  }

  private static void add(List<Part> parts, String label, List<Place> places) {
    if (!places.isEmpty()) {
      parts.add(new Part(label, places));
    }
  }

  private static Link link(Source source, ArticleReading reading, Places places) {
    Span span = source.span();
    String name = source.name();
    Place named = name == null ? null : places.named(name);
    boolean twice = span != null && named != null && tellsTheSame(span, named, reading);
    return new Link(source, span == null ? null : places.of(span), twice ? null : named);
  }

  /** Whether the words at {@code span} are those that name the source, or hold its name. */
  private static boolean tellsTheSame(Span span, Place named, ArticleReading reading) {
    String text = reading.article().text();
    return named.words().overlaps(span) || span.in(text).contains(named.words().in(text));
  }
}

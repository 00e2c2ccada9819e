package dev.laut.analysis.copy;

import dev.laut.analysis.annotation.Agency;
import dev.laut.model.Article;
import dev.laut.model.ArticleReading;
import dev.laut.model.Name;
import dev.laut.model.SourceKind;
import dev.laut.model.Span;
import dev.laut.model.Statement;
import dev.laut.model.StatementType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Takes down the wording of an article. */
final class WordingReader {

  /** Words behind this number are not compared. */
  static final int MOST_WORDS = 20_000;

  private static final Map<String, String> AGENCIES = Agency.shortNames();

  private final String text;
  private final Marks sentences;
  private final Marks speech;
  private final Marks names;
  private final Places.Writer places = new Places.Writer();
  private int[] stems = new int[256];
  private int size;

  private WordingReader(ArticleReading reading) {
    text = reading.article().text();
    sentences = new Marks(reading.sentences());
    speech = new Marks(speech(text, reading.statements()));
    names = new Marks(reading.names().stream().map(Name::span).sorted().toList());
  }

  static Wording read(ArticleReading reading) {
    Article article = reading.article();
    WordingReader reader = new WordingReader(reading);
    reader.scan();
    int[] outlet = article.outlet() == null ? new int[0] : stems(agency(article.outlet()));
    int[] credits =
        article.credits().stream().mapToInt(credit -> name(stems(agency(credit)))).toArray();
    return new Wording(
        reading.id(),
        outlet,
        credits,
        When.of(article.published()),
        Arrays.copyOf(reader.stems, reader.size),
        reader.places.places());
  }

  /** The name that {@code name} is short for, or {@code name} itself. */
  private static String agency(String name) {
    return AGENCIES.getOrDefault(name, name);
  }

  /** One number for the stems of a name. */
  static int name(int[] stems) {
    return Arrays.hashCode(stems);
  }

  private static int[] stems(String name) {
    List<Integer> found = new ArrayList<>();
    int at = 0;
    while (at < name.length()) {
      int end = wordEnd(name, at);
      if (end > at) {
        found.add(Stems.of(name.substring(at, end)));
      }
      at = Math.max(end, at + 1);
    }
    return found.stream().mapToInt(Integer::intValue).toArray();
  }

  private void scan() {
    int at = 0;
    int codePoint = 0;
    boolean fresh = true;
    while (at < text.length() && size < MOST_WORDS) {
      int end = wordEnd(text, at);
      if (end == at) {
        char c = text.charAt(at);
        fresh |= sentences.isEmpty() && (c == '\n' || c == '.' || c == '!' || c == '?');
        int step = Character.charCount(text.codePointAt(at));
        at += step;
        codePoint++;
        continue;
      }
      int length = text.codePointCount(at, end);
      boolean begins = sentences.passed(at) || fresh;
      add(Stems.of(text.substring(at, end)));
      places.add(codePoint, codePoint + length, begins, speech.covers(at), names.covers(at));
      fresh = false;
      at = end;
      codePoint += length;
    }
  }

  private void add(int stem) {
    if (size == stems.length) {
      stems = Arrays.copyOf(stems, size * 2);
    }
    stems[size++] = stem;
  }

  /** The end of the word that begins at {@code at}, or {@code at} itself where none does. */
  private static int wordEnd(String text, int at) {
    int i = at;
    while (i < text.length()) {
      int c = text.codePointAt(i);
      boolean inside = Character.isLetterOrDigit(c) || i > at && isMark(c);
      if (!inside && !joinsDigits(text, at, i)) {
        break;
      }
      i += Character.charCount(c);
    }
    return i;
  }

  private static boolean isMark(int c) {
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
  }

  private static boolean joinsDigits(String text, int begin, int at) {
    char c = text.charAt(at);
    return at > begin
        && (c == '.' || c == ',')
        && at + 1 < text.length()
        && Character.isDigit(text.charAt(at - 1))
        && Character.isDigit(text.charAt(at + 1));
  }

  /**
   * Direct speech of people that others may have heard, too: whom a text does not name spoke to
   * nobody else, so those words are as good as the text's own.
   */
  private static List<Span> speech(String text, List<Statement> statements) {
    List<Span> veiled = quotes(statements.stream().filter(WordingReader::isVeiled));
    Stream<Span> direct =
        quotes(
            statements.stream()
                .filter(statement -> statement.type() == StatementType.DIRECT)
                .filter(statement -> !isVeiled(statement)))
            .stream();
    Stream<Span> marked =
        Quoted.in(text).stream().filter(quote -> veiled.stream().noneMatch(quote::overlaps));
    return Stream.concat(direct, marked).sorted().toList();
  }

  private static List<Span> quotes(Stream<Statement> statements) {
    return statements.flatMap(statement -> statement.quote().stream()).toList();
  }

  private static boolean isVeiled(Statement statement) {
    return !statement.chain().isEmpty()
        && statement.chain().getLast().kind() == SourceKind.ANONYMOUS;
  }

  /** Spans in order, asked for ascending offsets. */
  private static final class Marks {
    private final List<Span> spans;
    private int next;
    private int covered;

    Marks(List<Span> spans) {
      this.spans = spans;
    }

    boolean isEmpty() {
      return spans.isEmpty();
    }

    /** Whether a span begins at or before {@code offset} and behind the offset asked before. */
    boolean passed(int offset) {
      boolean found = false;
      while (next < spans.size() && spans.get(next).begin() <= offset) {
        next++;
        found = true;
      }
      return found;
    }

    boolean covers(int offset) {
      while (next < spans.size() && spans.get(next).begin() <= offset) {
        covered = Math.max(covered, spans.get(next++).end());
      }
      return offset < covered;
    }
  }
}

package dev.laut.desk.web;

import dev.laut.model.Source;
import dev.laut.model.StoryLine;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.text.NumberFormat;
import java.util.Locale;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/**
 * What the desk says, in one language. Texts have places for values, as <code>{0}</code>; a text
 * that counts has a form for one, whose key ends in {@code .one}.
 */
public final class Words {

  private static final Words GERMAN = new Words(Tongue.GERMAN, read(Tongue.GERMAN));
  private static final Words ENGLISH = new Words(Tongue.ENGLISH, read(Tongue.ENGLISH));

  private final Tongue tongue;
  private final Properties texts;

  private Words(Tongue tongue, Properties texts) {
    this.tongue = tongue;
    this.texts = texts;
  }

  public static Words of(Tongue tongue) {
    return switch (tongue) {
      case GERMAN -> GERMAN;
      case ENGLISH -> ENGLISH;
    };
  }

  public Tongue tongue() {
    return tongue;
  }

  /** Whether there is a text for {@code key}. */
  public boolean knows(String key) {
    return texts.containsKey(key);
  }

  /**
   * The text for {@code key} with {@code values} in its places.
   *
   * @throws IllegalArgumentException if there is none
   */
  public String say(String key, Object... values) {
    String text = texts.getProperty(key);
    if (text == null) {
      throw new IllegalArgumentException("no words in '%s' for %s".formatted(tongue.label(), key));
    }
    for (int i = 0; i < values.length; i++) {
      Object value = values[i];
      text = text.replace("{" + i + "}", value instanceof Number n ? number(n) : value.toString());
    }
    return text;
  }

  /**
   * The text for {@code key}, or for {@code key.one} where {@code count} is 1, and the count in it.
   */
  public String count(String key, long count, Object... more) {
    Object[] values = new Object[more.length + 1];
    values[0] = count;
    System.arraycopy(more, 0, values, 1, more.length);
    return say(count == 1 ? key + ".one" : key, values);
  }

  /** How many sources: {@code 1 source}, {@code 2 sources} or {@code 1–2 sources}. */
  public String sources(int low, int high) {
    return low == high ? count("sources.count", low) : say("sources.range", low, high);
  }

  /** What the picture of a story's articles shows. */
  public String strip(StoryLine line) {
    return say(
        "strip",
        count("articles", line.articles()),
        Dates.day(this, line.first()),
        Dates.day(this, line.last()));
  }

  /** The name of {@code source}, or that nobody is named. */
  public String source(Source source) {
    String name = source.name();
    return name == null ? say("source.nobody") : name;
  }

  public String outlet(@Nullable String outlet) {
    return outlet == null ? say("outlet.unknown") : outlet;
  }

  public String title(@Nullable String title) {
    return title == null ? say("untitled") : title;
  }

  /** As a value in a URL's query. */
  public String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  /** What {@link #count} counts, without the number. */
  public String unit(String key, long count) {
    return count(key, count).replace(number(count), "").strip();
  }

  /** The name of a BCP 47 language. */
  public String language(String tag) {
    return Locale.forLanguageTag(tag).getDisplayName(tongue.locale());
  }

  /** As people of this language write it: 12.345 or 12,345. */
  public String number(Number value) {
    return NumberFormat.getInstance(tongue.locale()).format(value);
  }

  private static Properties read(Tongue tongue) {
    String file = "words-" + tongue.label() + ".properties";
    try (InputStream in = Words.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException("resource %s is not there".formatted(file));
      }
      Properties texts = new Properties();
      texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
      return texts;
    } catch (IOException e) {
      throw new UncheckedIOException(file, e);
    }
  }
}

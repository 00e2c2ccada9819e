package dev.laut.cli.explanation;

import dev.laut.model.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The sentences of one text, to say where something stands in it. */
final class Places {

  private final String text;
  private final List<Span> sentences;

  Places(String text, List<Span> sentences) {
    this.text = text;
    this.sentences = List.copyOf(sentences);
  }

  Place of(Span words) {
    int low = 0;
    int high = sentences.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (sentences.get(middle).end() <= words.begin()) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    boolean inside = low < sentences.size() && sentences.get(low).contains(words.begin());
    return inside ? new Place(words, low + 1, sentences.get(low)) : new Place(words, 0, words);
  }

  List<Place> of(List<Span> spans) {
    List<Place> places = new ArrayList<>(spans.size());
    spans.forEach(span -> places.add(of(span)));
    return places;
  }

  /** The first place of {@code name} as a whole word, null where it does not stand so. */
  @Nullable Place named(String name) {
    for (int at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
      int end = at + name.length();
      boolean whole =
          (at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1)))
              && (end == text.length() || !Character.isLetterOrDigit(text.charAt(end)));
      if (whole) {
        return of(new Span(at, end));
      }
    }
    return null;
  }
}

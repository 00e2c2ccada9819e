package dev.laut.desk.correct;

import dev.laut.model.Change;
import dev.laut.model.Labelled;
import dev.laut.model.OriginMark;
import dev.laut.model.Source;
import dev.laut.model.SourceKind;
import io.helidon.common.parameters.Parameters;
import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What somebody sent by one of the forms that correct something. */
record Form(Parameters fields) {

  /**
   * What is to be changed.
   *
   * @throws IllegalArgumentException naming the field that makes no sense
   */
  Change change() {
    String change = text("change");
    return switch (change) {
      case "merge" -> {
        String address = text("address");
        yield new Change.Merge(storyId(address.isEmpty() ? need("other") : address));
      }
      case "split" -> new Change.Split(fields.all("article", List::of));
      case "speaker" -> new Change.Speaker(source(need("kind"), text("name")));
      case "mark" -> {
        String source = need("source"); // Kind and name, with a blank between.
        int blank = (source + " ").indexOf(' ');
        yield new Change.Mark(
            source(source.substring(0, blank), source.substring(blank).strip()),
            Labelled.of(OriginMark.class, need("mark")));
      }
      default -> throw new IllegalArgumentException("there is no change '%s'".formatted(change));
    };
  }

  private static Source source(String kind, String name) {
    SourceKind known = Labelled.of(SourceKind.class, kind);
    boolean isNamed = !name.isEmpty() && known != SourceKind.UNKNOWN;
    if (!isNamed && known != SourceKind.UNKNOWN && known != SourceKind.ANONYMOUS) {
      throw new IllegalArgumentException("a source of kind '%s' has a name".formatted(kind));
    }
    return new Source(known, isNamed ? name : null, null, null);
  }

  /** People paste the address of a story as well as its id. */
  private static String storyId(String text) {
    int at = text.indexOf("/stories/");
    if (at < 0) {
      return text;
    }
    String path = text.substring(at + "/stories/".length());
    return URI.create("/" + path.split("[/?#]", 2)[0]).getPath().substring(1);
  }

  String id() {
    return need("id");
  }

  @Nullable String note() {
    String note = text("note");
    return note.isEmpty() ? null : note;
  }

  String text(String name) {
    return fields.first(name).orElse("").strip();
  }

  private String need(String name) {
    String text = text(name);
    if (text.isEmpty()) {
      throw new IllegalArgumentException("the field '%s' is empty".formatted(name));
    }
    return text;
  }
}

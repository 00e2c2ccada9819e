package dev.laut.analysis.statement.english;

import dev.laut.analysis.annotation.Annotated;
import dev.laut.analysis.statement.Attribution;
import dev.laut.model.Medium;
import dev.laut.model.Span;
import dev.laut.model.StatementType;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A statement while its unit is read: quotes may still be added to it. */
final class Draft {

  final StatementType type;
  final List<Content.Range> ranges;
  final @Nullable Frame frame;
  final List<Span> speaker;
  final @Nullable Draft inside;
  final String rule;

  Draft(Content content, @Nullable Frame frame, List<Span> speaker, @Nullable Draft inside) {
    this.type = content.type();
    this.ranges = new ArrayList<>(content.ranges());
    this.frame = frame;
    this.speaker = List.copyOf(speaker);
    this.inside = inside;
    this.rule = content.rule();
  }

  boolean holds(int token) {
    return ranges.stream().anyMatch(range -> range.holds(token));
  }

  int begin() {
    return ranges.getFirst().first();
  }

  int end() {
    return ranges.getLast().end();
  }

  Attribution attribution(Annotated text, int insideIndex) {
    List<Span> quote =
        ranges.stream().map(range -> text.span(range.first(), range.end() - 1)).toList();
    boolean framed =
        frame != null && (type == StatementType.DIRECT || type == StatementType.INDIRECT);
    List<Span> cue =
        framed && frame != null
            ? frame.cue().stream().map(i -> text.tokens().get(i).span()).toList()
            : List.of();
    List<Span> frameSpans =
        framed && frame != null
            ? List.of(text.span(frame.first(), Math.max(frame.first(), frame.after() - 1)))
            : List.of();
    Medium medium = frame == null ? Medium.SPEECH_OR_WRITING : frame.word().medium();
    return new Attribution(
        type,
        medium,
        quote,
        speaker,
        cue,
        frameSpans,
        List.of(),
        insideIndex,
        "en." + label() + "." + rule);
  }

  private String label() {
    return switch (type) {
      case DIRECT -> "direct";
      case INDIRECT -> "indirect";
      case REPORTED -> "reported";
      case FREE_INDIRECT -> "free-indirect";
      case INDIRECT_FREE_INDIRECT -> "indirect-free-indirect";
    };
  }
}

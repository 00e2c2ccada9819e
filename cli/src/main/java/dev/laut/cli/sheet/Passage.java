package dev.laut.cli.sheet;

import dev.laut.cli.terminal.Ink;
import dev.laut.cli.terminal.Run;
import dev.laut.model.Span;
import java.util.ArrayList;
import java.util.List;

/** A stretch of a text as runs, in which some spans are inked. */
final class Passage {

  private static final Run CUT = Run.plain("…");

  private final String text;
  private final List<Inked> inked;

  /** A span and its ink; where two overlap, the one that comes first in the list wins. */
  record Inked(Span span, Ink ink) {}

  Passage(String text, List<Inked> inked) {
    this.text = text;
    this.inked = List.copyOf(inked);
  }

  /** The words of {@code span}. */
  List<Run> runs(Span span) {
    List<Run> runs = new ArrayList<>();
    int begin = span.begin();
    for (int at = span.begin(); at <= span.end(); at++) {
      if (at == span.end() || ink(at) != ink(begin)) {
        if (at > begin) {
          runs.add(new Run(text.substring(begin, at), ink(begin)));
        }
        begin = at;
      }
    }
    return runs;
  }

  /** The words of {@code span} up to {@code most} characters, cut at a blank and marked as cut. */
  List<Run> shortened(Span span, int most) {
    if (span.length() <= most) {
      return runs(span);
    }
    int blank = text.lastIndexOf(' ', span.begin() + most);
    int end = blank > span.begin() + most / 2 ? blank : whole(span.begin() + most);
    List<Run> runs = new ArrayList<>(runs(new Span(span.begin(), end)));
    runs.add(new Run(" …", Ink.QUIET));
    return runs;
  }

  /** {@code span} with the words around it, {@code around} characters to each side at most. */
  List<Run> within(Span span, Span sentence, int around) {
    int begin = Math.max(sentence.begin(), span.begin() - around);
    int end = Math.min(sentence.end(), span.end() + around);
    if (begin > sentence.begin()) {
      int blank = text.indexOf(' ', begin);
      begin = blank < 0 || blank >= span.begin() ? span.begin() : blank + 1;
    }
    if (end < sentence.end()) {
      int blank = text.lastIndexOf(' ', end);
      end = blank < span.end() ? span.end() : blank;
      while (end > span.end() && ",;:–-".indexOf(text.charAt(end - 1)) >= 0) {
        end--;
      }
    }
    List<Run> runs = new ArrayList<>();
    if (begin > sentence.begin()) {
      runs.add(CUT);
    }
    runs.addAll(runs(new Span(begin, end)));
    if (end < sentence.end()) {
      runs.add(CUT);
    }
    return runs;
  }

  /** An offset that does not cut a surrogate pair. */
  private int whole(int at) {
    return Character.isLowSurrogate(text.charAt(at)) ? at + 1 : at;
  }

  private Ink ink(int at) {
    for (Inked each : inked) {
      if (each.span().contains(at)) {
        return each.ink();
      }
    }
    return Ink.PLAIN;
  }
}

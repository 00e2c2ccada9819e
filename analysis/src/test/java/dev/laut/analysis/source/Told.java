package dev.laut.analysis.source;

import dev.laut.analysis.Annotator;
import dev.laut.analysis.annotation.Annotated;
import dev.laut.analysis.statement.Attribution;
import dev.laut.model.Article;
import dev.laut.model.Draft;
import dev.laut.model.Hedge;
import dev.laut.model.Medium;
import dev.laut.model.Source;
import dev.laut.model.Span;
import dev.laut.model.StatementType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** A text with attributions given by their words, and what the finders say of them. */
final class Told {

  private static final Annotator ANNOTATOR = new Annotator();

  private final String lang;
  private final String outlet;
  private final String text;
  private final List<Attribution> attributions = new ArrayList<>();

  Told(String lang, String outlet, String text) {
    this.lang = lang;
    this.outlet = outlet;
    this.text = text;
  }

  /** Adds an attribution; parts of a quote or cue are divided by " … ", no words mean none. */
  Told with(StatementType type, String quote, String speaker, String cue) {
    attributions.add(
        new Attribution(
            type,
            Medium.NONE,
            spans(quote),
            spans(speaker),
            spans(cue),
            List.of(),
            List.of(),
            -1,
            "test"));
    return this;
  }

  Told indirect(String quote, String speaker, String cue) {
    return with(StatementType.INDIRECT, quote, speaker, cue);
  }

  Told direct(String quote, String speaker, String cue) {
    return with(StatementType.DIRECT, quote, speaker, cue);
  }

  Told reported(String quote, String speaker) {
    return with(StatementType.REPORTED, quote, speaker, "");
  }

  Told free(String quote, String speaker) {
    return with(StatementType.FREE_INDIRECT, quote, speaker, "");
  }

  private List<Span> spans(String words) {
    return Arrays.stream(words.split(" … "))
        .filter(part -> !part.isEmpty())
        .map(this::span)
        .toList();
  }

  /** Where {@code part} stands last as whole words. */
  private Span span(String part) {
    int begin = text.lastIndexOf(part);
    while (begin > 0 && Character.isLetter(text.charAt(begin - 1))) {
      begin = text.lastIndexOf(part, begin - 1);
    }
    if (begin < 0) {
      throw new IllegalArgumentException("no \"%s\" in the text".formatted(part));
    }
    return new Span(begin, begin + part.length());
  }

  /** The chain of the last attribution as "agency:dpa > person:Ute Brahm". */
  String chain() {
    return chains().getLast();
  }

  List<String> chains() {
    return new SourceFinder(lang)
        .chains(annotated(), article(), attributions).stream().map(Told::chain).toList();
  }

  private static String chain(List<Source> sources) {
    return sources.stream()
        .map(source -> source.kind().label() + ":" + source.name())
        .collect(Collectors.joining(" > "));
  }

  /** The hedge of the last attribution as "hedged: soll". */
  String hedge() {
    Hedge hedge = new HedgeFinder(lang).hedges(annotated(), attributions).getLast();
    String words =
        hedge.spans().stream().map(span -> span.in(text)).collect(Collectors.joining(", "));
    return words.isEmpty() ? hedge.level().label() : hedge.level().label() + ": " + words;
  }

  Annotated annotated() {
    return ANNOTATOR.annotate(text, List.of(), lang);
  }

  Article article() {
    return Draft.of(text).title("Titel").outlet(outlet).lang(lang).article();
  }
}

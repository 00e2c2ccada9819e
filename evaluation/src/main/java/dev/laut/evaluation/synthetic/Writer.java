package dev.laut.evaluation.synthetic;

import dev.laut.model.NameKind;
import dev.laut.model.Source;
import dev.laut.model.SourceKind;
import java.util.ArrayList;
import java.util.List;

/** Writes drafts of one happening in one language. */
final class Writer {

  private static final double LOUD = 0.08;

  private final Stock stock;
  private final Dice dice;
  private final Happening happening;
  private final Tongue tongue;

  Writer(Stock stock, Dice dice, Happening happening, Tongue tongue) {
    this.stock = stock;
    this.dice = dice;
    this.happening = happening;
    this.tongue = tongue;
  }

  /** An agency's report: official voices, sometimes an unnamed one. */
  Draft wire(boolean secret) {
    List<List<Line>> text = opened();
    text.add(List.of(organisation("cause"), number()));
    text.addAll(background(2));
    text.add(List.of(said(person(), happening.pattern("cause", tongue))));
    if (secret) {
      text.add(List.of(said(circle(), happening.pattern("secret", tongue))));
    }
    text.addAll(background(1 + dice.below(3)));
    return titled(text);
  }

  /** An outlet's own report: somebody told it to its reporter. */
  Draft own(boolean secret) {
    List<List<Line>> text = openedByItself();
    text.add(List.of(said(witness(), stock.frame("seen", dice).in(tongue)), background()));
    text.addAll(background(1 + dice.below(3)));
    text.add(List.of(organisation("cause")));
    if (secret) {
      text.add(List.of(said(circle(), happening.pattern("secret", tongue))));
    }
    return titled(text);
  }

  /** A report that has it from {@code other}, which has it from somebody unnamed. */
  Draft echo(String other) {
    List<List<Line>> text = openedByItself();
    Voice voice =
        new Voice(
            "outlet",
            List.of(
                new Source(SourceKind.OUTLET, other, null, null),
                new Source(SourceKind.ANONYMOUS, happening.circle(tongue), null, null)));
    text.add(List.of(said(voice, happening.pattern("secret", tongue), other)));
    text.addAll(background(1));
    return titled(text);
  }

  /** A report that brings another number than before. */
  Draft update() {
    List<List<Line>> text = openedByItself();
    text.add(List.of(number(), line(stock.frame("update", dice).in(tongue))));
    text.addAll(background(1 + dice.below(3)));
    return titled(text);
  }

  /** A report in which the organisation denies what somebody unnamed says. */
  Draft denial() {
    List<List<Line>> text = openedByItself();
    text.add(List.of(organisation("denial")));
    text.add(List.of(said(circle(), happening.pattern("secret", tongue)), background()));
    return titled(text);
  }

  /** Paragraphs with nothing new. */
  List<List<Line>> background(int paragraphs) {
    List<List<Line>> text = new ArrayList<>();
    for (int i = 0; i < paragraphs; i++) {
      text.add(List.of(background(), background(), background()));
    }
    return text;
  }

  String title(boolean loud) {
    return line(happening.pattern(loud ? "loud" : "headline", tongue)).text();
  }

  boolean isLoud() {
    return dice.chance(LOUD);
  }

  private Draft titled(List<List<Line>> text) {
    boolean loud = isLoud();
    return new Draft(tongue, title(loud), loud, text);
  }

  private List<List<Line>> opened() {
    List<List<Line>> text = new ArrayList<>();
    text.add(List.of(line(happening.pattern("lead", tongue))));
    return text;
  }

  /**
   * Nobody who writes for himself finds the very sentence of an agency: what happened in few words,
   * then a sentence of the outlet's own.
   */
  private List<List<Line>> openedByItself() {
    List<List<Line>> text = new ArrayList<>();
    Line what = line(happening.pattern("headline", tongue) + ".");
    text.add(List.of(what, line(stock.frame("own", dice).in(tongue))));
    return text;
  }

  private Line background() {
    return line(stock.frame("background", dice).in(tongue));
  }

  private Line number() {
    return said(organisation(), stock.frame("count", dice).in(tongue));
  }

  private Line organisation(String key) {
    return said(organisation(), happening.pattern(key, tongue));
  }

  private Voice organisation() {
    return Voice.of("organisation", SourceKind.ORGANISATION, happening.organisation(tongue));
  }

  private Voice person() {
    return Voice.of("person", SourceKind.PERSON, happening.person(tongue));
  }

  private Voice witness() {
    return Voice.of("witness", SourceKind.PERSON, happening.witness(tongue));
  }

  private Voice circle() {
    return Voice.of("anonymous", SourceKind.ANONYMOUS, happening.circle(tongue));
  }

  private Line line(String pattern) {
    return Template.fill(pattern, name -> happening.slot(name, tongue), List.of());
  }

  private Line said(Voice voice, String words) {
    return said(voice, words, "");
  }

  private Line said(Voice voice, String words, String outlet) {
    String pattern = stock.frame(voice.frames(), dice).in(tongue).replace("{said}", words);
    return Template.fill(
        pattern,
        name ->
            name.equals("outlet")
                ? new Slot.Named(outlet, NameKind.ORGANISATION)
                : happening.slot(name, tongue),
        voice.chain());
  }
}

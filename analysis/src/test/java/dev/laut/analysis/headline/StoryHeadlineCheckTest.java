package dev.laut.analysis.headline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.laut.analysis.Pipeline;
import dev.laut.model.ArticleReading;
import dev.laut.model.Claim;
import dev.laut.model.Content;
import dev.laut.model.Copy;
import dev.laut.model.FindingKind;
import dev.laut.model.Given;
import dev.laut.model.Origins;
import dev.laut.model.Page;
import dev.laut.model.PageSource;
import dev.laut.model.Place;
import dev.laut.model.Relation;
import dev.laut.model.RelationKind;
import dev.laut.model.Span;
import dev.laut.model.StoryFinding;
import dev.laut.model.StoryHeadline;
import dev.laut.model.Verdict;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class StoryHeadlineCheckTest {

  private static final Pipeline PIPELINE = new Pipeline();

  private final StoryHeadlineCheck check = new StoryHeadlineCheck();
  private final List<ArticleReading> articles = new ArrayList<>();
  private final List<Copy> copies = new ArrayList<>();
  private final List<Claim> claims = new ArrayList<>();

  @Test
  void seesThatACopyIsSurerThanItsSource() {
    german(
        "a",
        "Talbote",
        "1",
        "Mühle offenbar verkauft",
        "Die Mühle in Brunsbach ist offenbar an Omka Brill verkauft worden.");
    german(
        "b",
        "Knall",
        "2",
        "Mühle in Brunsbach verkauft",
        "Die Mühle in Brunsbach ist an Omka Brill verkauft worden.");
    copies.add(new Copy("a", "b", 0.8, List.of(), "time"));

    assertThat(findings("b")).extracting(StoryFinding::kind).containsExactly(FindingKind.CERTAINTY);
    assertThat(words("b")).containsExactly("a: offenbar");
    assertThat(check()).extracting(StoryHeadline::verdict).containsExactly(Verdict.OVERSTATED);
  }

  @Test
  void seesThatAnArticleIsSurerThanTheOutletThatItNames() {
    english(
        "a",
        "Pell Courier",
        "1",
        "Mill to close, insider says",
        "The Orsk mill will close in June, an insider said on Monday.");
    english(
        "b",
        "The Gazette",
        "2",
        "Orsk mill will close in June",
        "The Orsk mill will close in June. The Pell Courier found it out.");

    assertThat(findings("b"))
        .extracting(StoryFinding::kind)
        .containsExactly(FindingKind.ATTRIBUTION);
    assertThat(findings("a")).isEmpty();
  }

  @Test
  void seesThatEverybodyElseIsLessSure() {
    english("a", "One", "1", "x", "The Orsk mill could close in June.");
    english("b", "Two", "2", "y", "The Orsk mill will reportedly close in June.");
    english("c", "Three", "3", "Orsk mill will close in June", "The Orsk mill will close in June.");

    assertThat(words("c")).containsExactly("a: could", "b: reportedly");
  }

  @Test
  void leavesAHeadlineAloneThatHasASourceOfItsOwn() {
    german(
        "a",
        "Talbote",
        "1",
        "Mühle offenbar verkauft",
        "Die Mühle in Brunsbach ist offenbar verkauft worden.");
    german(
        "b",
        "Knall",
        "2",
        "Mühle in Brunsbach verkauft",
        "Die Mühle in Brunsbach sei verkauft worden, sagte Bürgermeisterin Omka Brill.");
    copies.add(new Copy("a", "b", 0.8, List.of(), "time"));

    assertThat(check()).isEmpty();
  }

  @Test
  void leavesAHeadlineAloneThatHedgesOrQuotes() {
    german(
        "a",
        "Talbote",
        "1",
        "Mühle offenbar verkauft",
        "Die Mühle in Brunsbach ist offenbar verkauft worden.");
    german(
        "b",
        "Knall",
        "2",
        "Mühle in Brunsbach wohl verkauft",
        "Die Mühle in Brunsbach ist verkauft worden.");
    german(
        "c",
        "Ruf",
        "2",
        "„Mühle in Brunsbach verkauft“",
        "Die Mühle in Brunsbach ist verkauft worden.");
    copies.add(new Copy("a", "b", 0.8, List.of(), "time"));
    copies.add(new Copy("a", "c", 0.8, List.of(), "time"));

    assertThat(check()).isEmpty();
  }

  @Test
  void seesADenialInALaterArticleAcrossLanguages() {
    german(
        "a", "Knall", "1", "Ilm und Brint getrennt", "Maler Ilm und Sängerin Brint sind getrennt.");
    english("b", "Wire", "2", "No split", "Ilm and Brint denied reports of a split on Tuesday.");

    assertThat(words("a"))
        .containsExactly("b: Ilm and Brint denied reports of a split on Tuesday.");
  }

  @Test
  void passesOverADenialThatCameBefore() {
    english("b", "Wire", "1", "No split", "Ilm and Brint denied reports of a split on Tuesday.");
    english(
        "a", "Bang", "2", "Ilm and Brint split", "Painter Ilm and singer Brint split on Friday.");

    assertThat(check()).isEmpty();
  }

  @Test
  void seesThatAClaimWasTakenBack() {
    german("a", "Knall", "1", "Brücke in Pellen gesperrt", "Die Brücke in Pellen ist gesperrt.");
    german("b", "Knall", "2", "Korrektur", "Die Meldung über Pellen war ein Fehler.");
    claims.add(claim("c1", List.of(), place(0, "Die Brücke in Pellen ist gesperrt")));
    claims.add(claim("c2", List.of(relation(RelationKind.WITHDRAWS, place(1, "ein Fehler")))));

    assertThat(findings("a")).extracting(StoryFinding::kind).containsExactly(FindingKind.REVERSAL);
    assertThat(check()).extracting(StoryHeadline::verdict).containsExactly(Verdict.CONTRADICTED);
  }

  @Test
  void seesThatANumberWasRevised() {
    german(
        "a",
        "Knall",
        "1",
        "In Pellen fehlen 640 Millionen",
        "In Pellen fehlen 640 Millionen Taler.");
    german("b", "Ruf", "2", "Korrektur", "In Pellen fehlen 460 Millionen Taler.");
    claims.add(claim("c1", List.of(), place(0, "In Pellen fehlen 640 Millionen")));
    Place later = place(1, "In Pellen fehlen 460 Millionen");
    claims.add(claim("c2", List.of(relation(RelationKind.REVISES, later)), later));

    assertThat(findings("a")).extracting(StoryFinding::kind).containsExactly(FindingKind.QUANTITY);
  }

  private static Claim claim(String id, List<Relation> relations, Place... places) {
    return new Claim(
        id, id, false, List.of(), List.of(), null, null, Origins.NONE, relations, List.of(places));
  }

  private static Relation relation(RelationKind kind, Place place) {
    return new Relation("c1", kind, List.of(place), "test");
  }

  private Place place(int article, String words) {
    ArticleReading reading = articles.get(article);
    int begin = reading.article().text().indexOf(words);
    return Place.of(
        reading.id(), reading.article().text(), new Span(begin, begin + words.length()));
  }

  private List<StoryHeadline> check() {
    return check.check(articles, copies, claims);
  }

  private List<StoryFinding> findings(String article) {
    return check().stream()
        .filter(each -> each.article().equals(article))
        .flatMap(each -> each.findings().stream())
        .toList();
  }

  private List<String> words(String article) {
    return findings(article).stream()
        .flatMap(each -> each.places().stream())
        .map(place -> place.article() + ": " + place.words())
        .toList();
  }

  private void german(String id, String outlet, String day, String title, String text) {
    add(id, "de", outlet, day, title, text);
  }

  private void english(String id, String outlet, String day, String title, String text) {
    add(id, "en", outlet, day, title, text);
  }

  private void add(String id, String lang, String outlet, String day, String title, String text) {
    PageSource source = new PageSource(id, null, "text/plain", "UTF-8", "sha256:0", null);
    Given given = new Given(id, outlet, lang, "2026-05-0" + day, title, List.of());
    Page page = new Page(source, given, new Content.Verbatim(text));
    articles.add((ArticleReading) PIPELINE.read(page));
  }
}

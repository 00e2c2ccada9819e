package dev.laut.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.laut.model.Draft;
import dev.laut.model.Found;
import dev.laut.model.Hit;
import dev.laut.model.Ledger;
import dev.laut.model.Query;
import dev.laut.model.QueryText;
import dev.laut.model.Reason;
import dev.laut.model.SearchFacets;
import dev.laut.model.SearchFacets.Count;
import dev.laut.model.Statement;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What every ledger finds. */
abstract class SearchContract {

  private static final Query ALL = new Query(null, null, null, null, null, null, null, 50);

  private static final Draft QUAY =
      Draft.of(
              "Die Angriffe auf Öltanker vor der Küste nehmen zu, sagte Ada Lund.\n"
                  + "Die Häfen der Straße von Merun seien dicht, hieß es aus Marinekreisen 🚢.")
          .title("Tanker vor Merun beschossen")
          .outlet("Küstenbote")
          .published("2024-05-17T08:30:00+02:00")
          .lang("de")
          .statement("Die Angriffe auf Öltanker vor der Küste nehmen zu", Draft.person("Ada Lund"))
          .statement(
              "Die Häfen der Straße von Merun seien dicht",
              Draft.outletSource("Seefunk"),
              Draft.anonymous("Marinekreisen"));

  private static final Draft CARTEL =
      Draft.of("The ministry knew of the attack, Tom Reyes said. Nobody in Merun was told.")
          .title("Ministry knew")
          .outlet("The Harbour Times")
          .published("2024-06-01")
          .lang("en-GB")
          .statement("The ministry knew of the attack", Draft.person("Tom Reyes"));

  private static final Draft MINISTER =
      Draft.of("Der Minister schweigt.")
          .title("Minister schweigt")
          .lang("de")
          .outlet("Merun heute");

  abstract Ledger open();

  @SuppressWarnings("NullAway.Init")
  private Ledger ledger;

  @BeforeEach
  void fill() {
    ledger = open();
    ledger.addAll(
        List.of(
            QUAY.reading("quay"),
            CARTEL.reading("cartel"),
            MINISTER.reading("minister"),
            MINISTER.none("none", Reason.INDEX_PAGE)));
  }

  @AfterEach
  void close() {
    ledger.close();
  }

  @ParameterizedTest
  @CsvSource({
    "Angriff, quay", // a beginning
    "Angriffen, quay", // other inflection
    "angriffe öltanker, quay",
    "ÖLTANKER, quay",
    "oltanker, quay",
    "oeltanker, quay",
    "STRASSE, quay",
    "straße, quay",
    "haefen, quay",
    "Hafen, quay",
    "🚢, quay",
    "attacks, cartel",
    "Küstenbote, quay", // the outlet
    "Beschossen, quay", // the title
    "Merun Ministry, cartel",
    "Ministry, cartel",
  })
  void findsArticlesByTheirWords(String words, String id) {
    assertThat(ids(words(words))).containsExactly(id);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Angriffe Ministry", "griffe", "die EU", "Me", "Hubschrauber"})
  void findsNothingUnlessAllWordsOccur(String words) {
    assertThat(ids(words(words))).isEmpty();
  }

  @Test
  void takesQuotedWordsForAPhrase() {
    assertThat(ids(words("\"vor der Küste\""))).containsExactly("quay");
    assertThat(ids(words("„vor der Küste“ Tanker"))).containsExactly("quay");
    assertThat(ids(words("\"Küste der vor\""))).isEmpty();
    assertThat(ids(words("\"Angriff\""))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "tanker\"",
        "\"tanker",
        "tanker*",
        "^tanker",
        "(tanker",
        "tanker)",
        "tanker:",
        "title:tanker",
        "-tanker",
        "+tanker",
        "{tanker}",
        "tanker'",
        "tanker; DROP TABLE reading; --",
        "tanker' OR '1'='1",
        "tanker OR minister",
        "tanker AND",
        "NEAR(tanker merun)",
        "NOT tanker",
        "tanker \\",
        "tanker % _ ?",
        "tanker \u0000",
        "tanker \ud83d",
      })
  void takesWhateverIsTypedForWords(String words) {
    assertThat(ids(words(words))).isSubsetOf("quay");
    assertThat(ids(words("tanker"))).containsExactly("quay");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "   ", "\"\"", "*", "!?", "--", "\"", "\u0301"})
  void findsNothingForWordsWithoutLetters(String words) {
    assertThat(ids(words(words))).isEmpty();
  }

  @Test
  void bearsTheLongestSearchThatIsAllowed() {
    assertThat(ids(words("ab ".repeat(Query.MAX_LENGTH / 3)))).isEmpty();
    assertThat(ids(words("merun \"".repeat(Query.MAX_LENGTH / 7)))).hasSize(3);
  }

  @Test
  void findsBySpeaker() {
    assertThat(ids(speaker("Lund"))).containsExactly("quay");
    assertThat(ids(speaker("ada lund"))).containsExactly("quay");
    assertThat(ids(speaker("Seefunk"))).containsExactly("quay");
    assertThat(ids(speaker("Merun"))).isEmpty();
  }

  @Test
  void findsByOriginOrItsKind() {
    assertThat(ids(origin("anonymous"))).containsExactly("quay");
    assertThat(ids(origin("Marinekreise"))).containsExactly("quay");
    assertThat(ids(origin("Seefunk"))).isEmpty();
    assertThat(ids(origin("person"))).containsExactlyInAnyOrder("quay", "cartel");
  }

  @Test
  void wantsSpeakerAndOriginInOneStatement() {
    Query query = new Query(null, "Lund", "anonymous", null, null, null, null, 50);
    assertThat(ids(query)).isEmpty();
  }

  @Test
  void showsTheStatementsThatMatch() {
    assertThat(statements(words("Häfen")))
        .containsExactly("Die Häfen der Straße von Merun seien dicht");
    assertThat(statements(speaker("Lund")))
        .containsExactly("Die Angriffe auf Öltanker vor der Küste nehmen zu");
    assertThat(statements(words("beschossen"))).isEmpty();
  }

  @Test
  void showsWhatTheSpeakerSaysWhereTheWordsStandElsewhere() {
    Query query = new Query("Straße", "Lund", null, null, null, null, null, 50);
    assertThat(statements(query))
        .containsExactly("Die Angriffe auf Öltanker vor der Küste nehmen zu");
  }

  @Test
  void findsByOutlet() {
    assertThat(ids(outlet("Times"))).containsExactly("cartel");
    assertThat(ids(outlet("kuestenbote"))).containsExactly("quay");
    assertThat(ids(outlet("Merun"))).containsExactly("minister");
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "2024-05-17, 2024-05-17, quay",
        "2024-05-18, -, cartel",
        "-, 2024-05-31, quay",
        "-, 2024-05, quay",
        "2024-06, 2024, cartel",
        "2025, -, ''",
      })
  void findsByDay(@Nullable String from, @Nullable String to, String ids) {
    Query query = new Query(null, null, null, null, from, to, null, 50);
    assertThat(String.join(" ", ids(query))).isEqualTo(ids);
  }

  @Test
  void findsByLanguage() {
    assertThat(ids(lang("en"))).containsExactly("cartel");
    assertThat(ids(lang("DE"))).containsExactlyInAnyOrder("quay", "minister");
    assertThat(ids(lang("e%"))).isEmpty();
  }

  @Test
  void listsTheLatestFirstWhereNothingIsAskedFor() {
    assertThat(ids(ALL)).containsExactly("cartel", "quay", "minister");
  }

  @Test
  void ranksAWordInTheTitleHigher() {
    assertThat(ids(words("Merun"))).startsWith("quay");
  }

  @Test
  void returnsNoMoreThanTheLimit() {
    assertThat(ledger.search(new Query("Merun", null, null, null, null, null, null, 1))).hasSize(1);
  }

  @Test
  void findsOnlyTheNewestVersion() {
    ledger.add(Draft.of("Die Fregatte wartet.").reading("quay"));
    assertThat(ids(words("tanker"))).isEmpty();
    assertThat(ids(speaker("Lund"))).isEmpty();
    assertThat(ids(words("fregatte"))).containsExactly("quay");
  }

  @Test
  void forgetsAnArticleWhoseNewestVersionIsNone() {
    ledger.add(QUAY.none("quay", Reason.EMPTY));
    assertThat(ids(words("tanker"))).isEmpty();
  }

  @Test
  void cutsTheWordsAroundTheMatchFromOneParagraph() {
    Hit hit = ledger.search(words("Straße")).getFirst();
    String text = hit.reading().article().text();
    assertThat(Optional.ofNullable(hit.excerpt()))
        .map(span -> span.in(text))
        .contains("Die Häfen der Straße von Merun seien dicht, hieß es aus Marinekreisen 🚢");
  }

  @ParameterizedTest
  @CsvSource({
    "source:Lund, quay",
    "source:outlet, quay",
    "source:outlet origin:unnamed, quay",
    "source:person, quay cartel",
    "speaker:Seefunk origin:Marinekreise, quay",
    "speaker:Lund origin:Marinekreise, ''",
    "origin:unnamed hedge:plain, quay",
    "origin:unnamed hedge:denied, ''",
    "hedge:plain lang:en, cartel",
    "hedge:plain Merun sort:newest, cartel quay",
    "Tank*, quay",
    "from:2024-05 to:2024-05 outlet:kuestenbote, quay",
  })
  void findsByALineOfWordsAndFields(String line, String ids) {
    assertThat(ids(QueryText.parse(line, 50)))
        .containsExactlyInAnyOrder(ids.isEmpty() ? new String[0] : ids.split(" "));
  }

  @Test
  void marksTheWordsThatMatch() {
    Hit hit = ledger.search(QueryText.parse("Angriff tanker \"vor der Küste\"", 5)).getFirst();
    String text = hit.reading().article().text();
    assertThat(hit.marks()).map(mark -> mark.in(text)).containsExactly("Angriffe", "vor der Küste");
    assertThat(hit.titleMarks())
        .map(mark -> mark.in(String.valueOf(hit.reading().article().title())))
        .containsExactly("Tanker");
  }

  @Test
  void countsWhatTheHitsAreLike() {
    Query query = QueryText.parse("Merun", 1);
    assertThat(ledger.find(query).total()).isEqualTo(3);
    SearchFacets found = ledger.find(query).facets();
    assertThat(found.among()).isEqualTo(3);
    assertThat(found.lang()).containsExactly(new Count("de", 2), new Count("en-GB", 1));
    assertThat(found.outlets())
        .extracting(Count::value)
        .containsExactly("Küstenbote", "Merun heute", "The Harbour Times");
    assertThat(found.origins()).containsExactly(new Count("person", 2), new Count("anonymous", 1));
    assertThat(found.hedges()).containsExactly(new Count("plain", 2));
  }

  @Test
  void goesOnWhereThePageBeforeEnded() {
    Query query = QueryText.parse("Merun", 2);
    Found first = ledger.find(query);
    Found second = ledger.find(query.paged(query.order(), first.next(), 2));
    assertThat(second.next()).isNull();
    assertThat(second.hits()).hasSize(1);
    assertThat(first.hits()).doesNotContainAnyElementsOf(second.hits());
    assertThatThrownBy(() -> ledger.find(query.paged(query.order(), "x", 2)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("'x' is no place");
  }

  private List<String> ids(Query query) {
    return ledger.search(query).stream().map(hit -> hit.reading().id()).toList();
  }

  private List<String> statements(Query query) {
    return ledger.search(query).stream()
        .flatMap(hit ->
            hit.statements().stream()
                .map(Statement::quote)
                .map(quote -> quote.getFirst().in(hit.reading().article().text())))
        .toList();
  }

  private static Query words(String words) {
    return new Query(words, null, null, null, null, null, null, 50);
  }

  private static Query speaker(String speaker) {
    return new Query(null, speaker, null, null, null, null, null, 50);
  }

  private static Query origin(String origin) {
    return new Query(null, null, origin, null, null, null, null, 50);
  }

  private static Query outlet(String outlet) {
    return new Query(null, null, null, outlet, null, null, null, 50);
  }

  private static Query lang(String lang) {
    return new Query(null, null, null, null, null, null, lang, 50);
  }
}

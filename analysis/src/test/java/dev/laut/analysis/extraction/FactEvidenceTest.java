package dev.laut.analysis.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import dev.laut.model.Article;
import dev.laut.model.Content;
import dev.laut.model.Fact;
import dev.laut.model.FactEvidence;
import dev.laut.model.FactSource;
import dev.laut.model.Given;
import dev.laut.model.PublishedFrom;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FactEvidenceTest {

  private static final String BODY =
      """
      <p>Der Rat von Osterwerda hat am Dienstag beschlossen, die alte Brücke über die Werda zu sperren,
      weil ein Gutachten Risse in zwei Pfeilern gefunden hat.</p>
      <p>Die Fähre soll ab Montag öfter fahren, sagte die Bürgermeisterin nach der Sitzung. Wie lange die
      Sperrung dauert, weiß noch niemand, denn die Statiker rechnen noch.</p>
      <p>Anwohner hatten seit Jahren auf die Schäden hingewiesen und mehrfach an den Kreis geschrieben.</p>
      """;

  private static final String BARE = "<h1>Brücke über die Werda gesperrt</h1>" + BODY;

  private static Article page(String head, String body) {
    String markup =
        "<html lang=de><head>%s</head><body><main>%s</main></body></html>".formatted(head, body);
    return Pages.article(
        new Extractor()
            .extract(
                new Content.Html(markup),
                Given.NOTHING,
                "https://www.bote.example/lokales/sperre"));
  }

  private static FactEvidence of(Article article, Fact fact) {
    return article.evidence().stream().filter(e -> e.fact() == fact).findFirst().orElseThrow();
  }

  @Test
  void saysForEachFactWhereItStands() {
    assertThat(Pages.article(Pages.HARBOUR).evidence())
        .containsExactly(
            new FactEvidence(Fact.TITLE, FactSource.TEXT, "h1", "Hafen von Kleinwerda wird tiefer"),
            new FactEvidence(Fact.OUTLET, FactSource.META, "og:site_name", "Werdaer Bote"),
            new FactEvidence(Fact.AUTHORS, FactSource.JSONLD, "author", "Jule Brandhorst, dpa"),
            new FactEvidence(
                Fact.PUBLISHED, FactSource.JSONLD, "datePublished", "2026-03-04T17:20:00+01:00"),
            new FactEvidence(Fact.LANG, FactSource.META, "html lang", "de"),
            new FactEvidence(
                Fact.DEK, FactSource.META, "og:description", "Der Rat hat den Ausbau beschlossen."),
            new FactEvidence(
                Fact.CANONICAL,
                FactSource.META,
                "link canonical",
                "https://bote.example/lokales/hafen-tiefer"),
            new FactEvidence(
                Fact.ACCESSIBLE_FOR_FREE, FactSource.JSONLD, "isAccessibleForFree", "true"));
  }

  @Test
  void keepsTheWordsAsThePageHasThem() {
    Article article =
        page(
            "<title>Brücke über die Werda gesperrt | Werdaer Bote</title>"
                + "<meta property='og:site_name' content='Werdaer Bote'>",
            "<p class=byline>Von Jule Brandhorst, 4. März 2026, 17.20 Uhr</p>" + BODY);
    assertThat(article.title()).isEqualTo("Brücke über die Werda gesperrt");
    assertThat(of(article, Fact.TITLE).words())
        .isEqualTo("Brücke über die Werda gesperrt | Werdaer Bote");
    assertThat(article.authors()).containsExactly("Jule Brandhorst");
    assertThat(of(article, Fact.AUTHORS))
        .isEqualTo(
            new FactEvidence(
                Fact.AUTHORS,
                FactSource.TEXT,
                "head",
                "Von Jule Brandhorst, 4. März 2026, 17.20 Uhr"));
    assertThat(of(article, Fact.PUBLISHED).words()).contains("4. März 2026, 17.20 Uhr");
  }

  @Test
  void tellsWhatWasGivenFromWhatWasFound() {
    Given given = new Given(null, "", "", "2026-03-05", "Gesperrt", List.of("Ole Thiessen"));
    Article article =
        Pages.article(new Extractor().extract(new Content.Html(Pages.HARBOUR), given, null));
    assertThat(article.evidence())
        .filteredOn(e -> e.from() == FactSource.GIVEN)
        .extracting(FactEvidence::fact)
        .containsExactly(Fact.TITLE, Fact.AUTHORS, Fact.PUBLISHED);
    assertThat(of(article, Fact.OUTLET).from()).isEqualTo(FactSource.META);
  }

  @Test
  void saysThatTheTextItselfToldTheLanguage() {
    Extractor extractor = new Extractor(text -> "nl");
    Article article =
        Pages.article(extractor.extract(new Content.Html(Pages.HARBOUR), Given.NOTHING, null));
    assertThat(of(article, Fact.LANG).from()).isEqualTo(FactSource.TEXT);
  }

  @Test
  void readsMicrodata() {
    Article article =
        page(
            "",
            """
            <div itemscope itemtype="https://schema.org/NewsArticle">
            <meta itemprop=inLanguage content=de><meta itemprop=isAccessibleForFree content=false>
            <meta itemprop=datePublished content="2026-03-04T17:20:00+01:00"><meta itemprop=dateModified content="2026-03-05T08:00:00+01:00">
            <meta itemprop=articleSection content=Lokales><link itemprop=image href="/bild/bruecke.jpg">
            <span itemprop=publisher itemscope itemtype="https://schema.org/Organization"><meta itemprop=name content="Werdaer Bote"></span>
            <h1 itemprop=headline>Brücke über die Werda gesperrt</h1>
            <span itemprop=author itemscope itemtype="https://schema.org/Person"><a itemprop=url href=/jb><span itemprop=name>Jule Brandhorst</span></a></span>
            <p itemprop=description>Ein Gutachten hat Risse gefunden.</p><div itemprop=articleBody>%s</div></div>
            """
                .formatted(BODY));
    assertFacts(article, FactSource.MICRODATA);
    assertThat(article.authors()).containsExactly("Jule Brandhorst");
    assertThat(of(article, Fact.AUTHORS).from()).isEqualTo(FactSource.MICRODATA);
  }

  @Test
  void readsRdfaOfSchemaOrg() {
    Article article =
        page(
            "",
            """
            <div vocab="http://schema.org/" typeof="NewsArticle"><meta property=isAccessibleForFree content=false>
            <i property=datePublished content="2026-03-04T17:20:00+01:00"></i><i property=dateModified content="2026-03-05T08:00:00+01:00"></i>
            <meta property=articleSection content=Lokales><img property=image src="/bild/bruecke.jpg">
            <span property=publisher typeof=Organization><span property=name>Werdaer Bote</span></span>
            <h1 property=headline>Brücke über die Werda gesperrt</h1>
            <span property=author typeof=Person><span property=name>Jule Brandhorst</span></span>
            <p property=description>Ein Gutachten hat Risse gefunden.</p>%s</div>
            """
                .formatted(BODY));
    assertFacts(article, FactSource.RDFA);
    assertThat(article.authors()).containsExactly("Jule Brandhorst");
    assertThat(of(article, Fact.AUTHORS).from()).isEqualTo(FactSource.RDFA);
  }

  private static void assertFacts(Article article, FactSource from) {
    assertThat(article.outlet()).isEqualTo("Werdaer Bote");
    assertThat(article.published()).isEqualTo("2026-03-04T17:20:00+01:00");
    assertThat(article.publishedFrom()).isEqualTo(PublishedFrom.META);
    assertThat(article.updated()).isEqualTo("2026-03-05T08:00:00+01:00");
    assertThat(article.section()).isEqualTo("Lokales");
    assertThat(article.image()).isEqualTo("https://www.bote.example/bild/bruecke.jpg");
    assertThat(article.dek()).isEqualTo("Ein Gutachten hat Risse gefunden.");
    assertThat(article.accessibleForFree()).isFalse();
    assertThat(article.evidence())
        .filteredOn(e -> e.fact() != Fact.TITLE && e.fact() != Fact.LANG)
        .allSatisfy(e -> assertThat(e.from()).as(e.toString()).isEqualTo(from));
  }

  @Test
  void readsRdfaOfDublinCoreAsPublishingSystemsWriteIt() {
    Article article =
        page(
            "",
            """
            <article typeof="sioc:Item foaf:Document schema:Article"><h2 property="dc:title">Brücke über die Werda gesperrt</h2>
            <span property="dc:date dc:created" content="2026-03-04T17:20:00+01:00">vorgestern</span>
            <span rel=sioc:has_creator><span property="dc:creator">Jule Brandhorst</span></span>%s</article>
            """
                .formatted(BODY));
    assertThat(article.published()).isEqualTo("2026-03-04T17:20:00+01:00");
    assertThat(article.authors()).containsExactly("Jule Brandhorst");
    assertThat(of(article, Fact.PUBLISHED).from()).isEqualTo(FactSource.RDFA);
  }

  @Test
  void doesNotTakeTheMarksOfTeasersForTheArticles() {
    String teaser =
        "<div itemscope itemtype='https://schema.org/NewsArticle'><a itemprop=headline href=/x>Fähre fährt"
            + " wieder</a><meta itemprop=datePublished content='2020-01-02'><meta itemprop=articleSection content=Sport></div>";
    Article article = page("", BARE + teaser + teaser);
    assertThat(article.section()).isNull();
  }

  @ParameterizedTest
  @CsvSource({
    "DC.title, DC.creator, DC.date.issued, DC.publisher, DC.description",
    "dc:title, dc:creator, dc:date.issued, dc:publisher, dc:description",
    "dcterms.title, dcterms.creator, dcterms.issued, dcterms.publisher, dcterms.abstract",
  })
  void readsDublinCore(String title, String creator, String date, String publisher, String dek) {
    String head =
        """
        <meta name="%s" content="Brücke gesperrt"><meta name="%s" content="Jule Brandhorst">
        <meta name="%s" content="2026-03-04"><meta name="%s" content="Werdaer Bote"><meta name="%s" content="Risse im Pfeiler.">
        """
            .formatted(title, creator, date, publisher, dek);
    Article article = page(head, BODY);
    assertThat(article.title()).isEqualTo("Brücke gesperrt");
    assertThat(article.authors()).containsExactly("Jule Brandhorst");
    assertThat(article.published()).isEqualTo("2026-03-04");
    assertThat(article.outlet()).isEqualTo("Werdaer Bote");
    assertThat(article.dek()).isEqualTo("Risse im Pfeiler.");
    assertThat(article.evidence())
        .filteredOn(e -> e.fact() != Fact.LANG)
        .allSatisfy(e -> assertThat(e.from()).isEqualTo(FactSource.META));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {"@type":"NewsArticle","headline":"Brücke gesperrt","author":{"name":"Jule Brandhorst"},"datePublished":"2026-03-04",}
          {"@type":"NewsArticle","headline":"Brücke "Alte Werda" gesperrt","author":{"name":"Jule Brandhorst"},"datePublished":"2026-03-04"}
          {"@type":"NewsArticle" "headline":"Brücke gesperrt" "author":{"name":"Jule Brandhorst"} "datePublished":"2026-03-04"}
          // <![CDATA[ {"@type":"NewsArticle","headline":"Brücke gesperrt","author":{"name":"Jule Brandhorst"},"datePublished":"2026-03-04"} // ]]>
          {"@type":"NewsArticle","headline":"Brücke gesperrt","author":{"name":"Jule Brandhorst"},"datePublished":"2026-03-04","image":{"url":"https://bote.ex
          {"@graph":[{"@type":"NewsArticle","headline":"Brücke gesperrt","author":{"@id":"#jb"},"datePublished":"2026-03-04"},{"@id":"#jb","@type":"Person","name":"Jule Brandhorst"}]}
          """)
  void readsJsonLdThatIsBroken(String script) {
    Article article = page("<script type='application/ld+json'>" + script + "</script>", BARE);
    assertThat(article.authors()).containsExactly("Jule Brandhorst");
    assertThat(article.published()).isEqualTo("2026-03-04");
    assertThat(of(article, Fact.PUBLISHED).from()).isEqualTo(FactSource.JSONLD);
  }

  @Test
  void fallsBackToWhatReadersSee() {
    Article article =
        page(
            "",
            """
            <h1>Brücke über die Werda gesperrt</h1><p class=vorspann>Ein Gutachten hat Risse in zwei Pfeilern gefunden.</p>
            <p>Von Jule Brandhorst | 4. März 2026</p>%s
            """
                .formatted(BODY));
    assertThat(article.outlet()).isEqualTo("bote.example");
    assertThat(of(article, Fact.OUTLET).from()).isEqualTo(FactSource.URL);
    assertThat(article.domain()).isEqualTo("bote.example");
    assertThat(of(article, Fact.AUTHORS).place()).isEqualTo("head");
    assertThat(of(article, Fact.PUBLISHED).from()).isEqualTo(FactSource.TEXT);
  }
}

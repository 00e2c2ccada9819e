package dev.laut.analysis.extraction;

import dev.laut.model.Article;
import dev.laut.model.Content;
import dev.laut.model.Given;
import java.util.List;

/** Pages made up for the tests, as messy as real sites write them. */
final class Pages {

  static final String HARBOUR =
      """
      <!DOCTYPE html><html lang="de"><head><meta charset=utf-8>
      <title>Hafen von Kleinwerda wird tiefer - Werdaer Bote</title>
      <meta property="og:site_name" content="Werdaer Bote">
      <meta property="og:title" content="Hafen von Kleinwerda wird tiefer">
      <meta property="og:description" content="Der Rat hat den Ausbau beschlossen.">
      <meta property="article:published_time" content="2026-03-04T17:20:00+01:00">
      <link rel="canonical" href="https://bote.example/lokales/hafen-tiefer">
      <script type="application/ld+json">
      {"@context":"https://schema.org","@type":"NewsArticle","headline":"Hafen von Kleinwerda wird tiefer",
       "author":[{"@type":"Person","name":"Jule Brandhorst"},{"@type":"Organization","name":"dpa"}],
       "datePublished":"2026-03-04T17:20:00+01:00", "isAccessibleForFree": true,}
      </script></head><body class="single-post">
      <div class="cookie-banner">Wir verwenden Cookies, um unsere Seite zu verbessern. <button>Alle akzeptieren</button></div>
      <header><nav><ul><li><a href="/">Start</a><li><a href="/lokales">Lokales</a><li><a href="/sport">Sport</a></ul></nav></header>
      <main><article class="artikel">
      <h1>Hafen von Kleinwerda wird tiefer</h1>
      <p class="vorspann">Der Rat hat den Ausbau am Dienstag beschlossen. Die Arbeiten sollen zwei Jahre dauern.</p>
      <div class="byline">Von <a rel="author" href="/autoren/jb">Jule Brandhorst</a> | <time datetime="2026-03-04T17:20:00+01:00">4. März 2026</time></div>
      <div class="social-share"><a href="#">Teilen</a> <a href="#">Tweet</a></div>
      <figure><img src="h.jpg"><figcaption>Ein Bagger im Hafenbecken. Foto: Ole Thiessen</figcaption></figure>
      <div class="artikel-text">
      <p>Kleinwerda (dpa) - Der Hafen von Kleinwerda soll um zwei Meter ver&shy;tieft werden. Das hat der Rat der Stadt am Dienstag
      nach langer Debatte beschlossen, wie die <a href="/rat/protokoll">Verwaltung&nbsp;mitteilte</a>.</p>
      <p>Bürgermeisterin Hedda Ahlers sprach von einem guten Tag für die Fischer. Die Kosten lägen bei rund 14 Millionen Euro,
      sagte sie, und das Land trage davon die Hälfte.</p>
      <div class="ad-slot anzeige"><p>Anzeige</p></div>
      <h2>Naturschützer wollen klagen</h2>
      <p>Der Verein Wattfreunde kündigte an, vor Gericht zu ziehen. Die Vertiefung zerstöre die Laichplätze der Heringe,
      hieß es in einem Schreiben, das der Stadt seit Montag vorliegt.</p>
      <p style="display:none">Dieser Satz ist unsichtbar und gehört keinem Leser, der die Seite im Fenster ansieht.</p>
      <p>Mit den ersten Baggern rechnet die Stadt im Herbst. Bis dahin muss noch das Amt für Wasserbau zustimmen,
      dessen Prüfung nach Angaben der Verwaltung mindestens drei Monate in Anspruch nimmt.</p>
      </div>
      <div class="related"><h3>Mehr zum Thema</h3><ul><li><a href="/a">Fischer fangen weniger Schollen</a>
      <li><a href="/b">Deich bei Osterwerda bricht</a><li><a href="/c">Neuer Kran für den Hafen</a></ul></div>
      <div class="newsletter"><p>Unser Newsletter: jeden Morgen das Wichtigste aus der Region per E-Mail.</p></div>
      </article></main>
      <footer><p>© 2026 Werdaer Bote. Alle Rechte vorbehalten.</p><a href="/impressum">Impressum</a></footer>
      </body></html>
      """;

  private Pages() {}

  static Extraction extract(String markup) {
    return new Extractor()
        .extract(new Content.Html(markup), Given.NOTHING, "https://bote.example/x/");
  }

  static Article article(String markup) {
    return article(extract(markup));
  }

  static Article article(Extraction extraction) {
    return switch (extraction) {
      case Extraction.Found found -> found.article();
      case Extraction.None none ->
          throw new AssertionError("no article: %s, %s".formatted(none.reason(), none.detail()));
    };
  }

  static Article dump(String text) {
    return article(new Extractor().extract(new Content.Dump(text), Given.NOTHING, null));
  }

  static List<String> lines(Article article) {
    return article.blocks().stream().map(block -> block.span().in(article.text())).toList();
  }
}

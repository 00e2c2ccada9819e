package dev.laut.ledger;

import dev.laut.model.Query;
import java.util.BitSet;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What a query wants of an article beside its words: day, language, kinds of origins and hedges.
 */
final class Narrowing {

  private final ArticleColumns.View articles;
  private final int from;
  private final int to;
  private final boolean hasDay;
  private final int traits;
  private final @Nullable BitSet langs;

  Narrowing(Query query, Wanted wanted, ArticleColumns.View articles) {
    this.articles = articles;
    this.from = query.from() == null ? Integer.MIN_VALUE : ArticleColumns.day(query.from());
    this.to = query.to() == null ? Integer.MAX_VALUE : ArticleColumns.lastDay(query.to());
    this.hasDay = query.from() != null || query.to() != null;
    this.traits =
        (wanted.kind() == null ? 0 : Traits.origin(wanted.kind()))
            | (wanted.hedge() == null ? 0 : Traits.hedge(wanted.hedge()));
    this.langs = query.lang() == null ? null : langs(query.lang(), articles);
  }

  /** The places of those languages that {@code lang} stands for: {@code de} also for de-AT. */
  private static BitSet langs(String lang, ArticleColumns.View articles) {
    String wanted = "lang" + lang.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "");
    BitSet langs = new BitSet();
    for (int place = 0; place < articles.langs().size(); place++) {
      langs.set(place, IndexText.languages(articles.langs().get(place)).contains(wanted));
    }
    return langs;
  }

  /** The greatest number of an article that may be wanted. */
  int newest() {
    return articles.newest();
  }

  boolean wants(int article) {
    if (!articles.has(article) || (articles.traits(article) & traits) != traits) {
      return false;
    }
    int day = articles.day(article);
    if (hasDay && (day < from || day > to || day == ArticleColumns.NO_DAY)) {
      return false;
    }
    int lang = articles.lang(article);
    return langs == null || lang >= 0 && langs.get(lang);
  }
}

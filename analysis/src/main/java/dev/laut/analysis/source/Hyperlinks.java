package dev.laut.analysis.source;

import dev.laut.analysis.statement.Attribution;
import dev.laut.model.Article;
import dev.laut.model.Link;
import dev.laut.model.Source;
import dev.laut.model.SourceKind;
import dev.laut.model.Span;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What the links in an article add to its chains: the words that name a source lead to where it can
 * be read, and a verb of saying that is a link ("wie es <u>hieß</u>") leads to the medium that the
 * words do not name. Links within the site are no evidence.
 */
final class Hyperlinks {

  private final NavigableMap<Integer, Link> byBegin = new TreeMap<>();

  Hyperlinks(Article article) {
    String own = host(article.canonical());
    for (Link link : article.links()) {
      String host = host(link.url());
      if (host != null && !host.equals(own)) {
        byBegin.put(link.span().begin(), link);
      }
    }
  }

  /** The chain of {@code attribution} with the links' evidence; the same where there is none. */
  List<Source> along(Attribution attribution, List<Source> chain) {
    if (byBegin.isEmpty()) {
      return chain;
    }
    List<Source> found = new ArrayList<>();
    boolean medium = false;
    for (Source source : chain) {
      Link link = source.span() == null ? null : at(source.span());
      found.add(link == null || source.ref() != null ? source : led(source, link));
      medium |= isMedium(source) || link != null;
    }
    Link cue = attribution.cue().isEmpty() ? null : at(attribution.cue().getFirst());
    if (cue == null || medium) {
      return List.copyOf(found);
    }
    if (found.size() == 1 && found.getFirst().kind() == SourceKind.UNKNOWN) {
      found.clear();
    }
    found.addFirst(new Source(SourceKind.OUTLET, host(cue.url()), cue.url(), cue.span()));
    return List.copyOf(found);
  }

  private static Source led(Source source, Link link) {
    return new Source(source.kind(), source.name(), link.url(), source.span());
  }

  private static boolean isMedium(Source source) {
    return source.kind() == SourceKind.OUTLET || source.kind() == SourceKind.AGENCY;
  }

  private @Nullable Link at(Span words) {
    var before = byBegin.lowerEntry(words.end());
    return before != null && before.getValue().span().overlaps(words) ? before.getValue() : null;
  }

  /** The host of a web address without "www."; null for all else. */
  private static @Nullable String host(@Nullable String url) {
    if (url == null || !url.startsWith("http")) {
      return null;
    }
    try {
      String host = new URI(url).getHost();
      String lower = host == null ? null : host.toLowerCase(Locale.ROOT);
      return lower != null && lower.startsWith("www.") ? lower.substring(4) : lower;
    } catch (URISyntaxException e) {
      return null;
    }
  }
}

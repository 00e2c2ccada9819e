package dev.laut.analysis.extraction;

import dev.laut.analysis.annotation.WordList;
import dev.laut.model.Given;
import dev.laut.model.Reason;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Tells pages that hold no article, and of what kind they are. An article refused costs more than a
 * page let through: a page that calls itself an article, or came with a headline as feed items do,
 * is refused only when it shows next to nothing.
 */
final class PageJudge {

  /** A body of fewer words is an article only on a page that says so. */
  private static final int FEW_WORDS = 25;

  private static final int SHORT_WORDS = 120;
  private static final int TEASER_WORDS = 3;
  private static final int LONGEST_TEASER = 40;
  private static final int MANY_TEASERS = 5;
  private static final double MOST = 0.7;
  private static final double NEARLY_ALL = 0.8;
  private static final double HALF = 0.5;
  private static final int GALLERY = 6;
  private static final Set<String> CONSENT_PHRASES =
      WordList.set("/dev/laut/analysis/extraction/consent-phrases.txt");
  private static final int LONGEST_FORM = 300;
  private static final int LEAST_PHRASES = 4;
  private static final int WORDS_A_PHRASE = 30;
  private static final Set<String> VOID =
      Set.of("br", "hr", "img", "input", "meta", "link", "wbr", "source", "col", "area", "embed");
  private static final int LONGEST_NAME = 20;
  private static final int TAG_RUN = 5_000;

  private final Markup page;
  private final Body body;
  private final boolean[] kept;
  private final boolean called;
  private final int words;

  PageJudge(Markup page, Body body, Facts facts, boolean[] kept, Given given) {
    this.page = page;
    this.body = body;
    this.kept = kept;
    this.words = body.words();
    String type = page.head().meta("og:type");
    Thing article = page.head().data().article();
    called =
        given.title() != null
            || (type != null && type.toLowerCase(Locale.ROOT).contains("article"))
            || (article != null && (article.is("Article") || article.is("BlogPosting")))
            || page.head().meta("article:published_time") != null;
  }

  /**
   * Why the page holds no article, or null where it holds one.
   *
   * @param markup the page itself, looked at only when nothing was found in it
   */
  Extraction.@Nullable None objection(String markup) {
    int passages = page.layout().page.passages().size();
    if (passages >= PageWalk.MAX_PASSAGES) {
      return new Extraction.None(
          Reason.TOO_LARGE,
          "the page has more than %d pieces of text".formatted(PageWalk.MAX_PASSAGES));
    }
    if (words == 0 || (words < FEW_WORDS && !called)) {
      return new Extraction.None(kind(markup), seen());
    }
    if (called) {
      return null;
    }
    if (words < SHORT_WORDS && isError()) {
      return new Extraction.None(Reason.ERROR_PAGE, seen());
    }
    if (words < SHORT_WORDS && page.layout().page.asksPassword()) {
      return new Extraction.None(Reason.LOGIN_PAGE, seen());
    }
    if (consentShare(true) > HALF || asksConsent()) {
      return new Extraction.None(Reason.CONSENT_PAGE, seen());
    }
    return isList() || isLinks() ? new Extraction.None(Reason.INDEX_PAGE, seen()) : null;
  }

  private String seen() {
    PageView view = page.layout().page;
    return "%d of %d words read as a body, %d%% of the words are links"
        .formatted(words, view.words(), Math.round(view.root().linkDensity() * 100));
  }

  private Reason kind(String markup) {
    PageView view = page.layout().page;
    if (isError()) {
      return Reason.ERROR_PAGE;
    }
    if (view.words() == 0) {
      return isPit(markup) ? Reason.TOO_DEEP : showsMedia(view) ? Reason.MEDIA_PAGE : Reason.EMPTY;
    }
    if (view.asksPassword()) {
      return Reason.LOGIN_PAGE;
    }
    if (consentShare(false) > HALF) {
      return Reason.CONSENT_PAGE;
    }
    boolean links = view.root().linkDensity() > HALF || view.words() > SHORT_WORDS;
    return links ? Reason.INDEX_PAGE : showsMedia(view) ? Reason.MEDIA_PAGE : Reason.EMPTY;
  }

  private static boolean showsMedia(PageView view) {
    return view.plays() || view.root().media >= GALLERY;
  }

  /** Whether the title or a top heading speaks of an error. */
  private boolean isError() {
    String title = page.head().title();
    if (title != null && Cue.ERROR.in(CuePhrases.in(Words.of(title)))) {
      return true;
    }
    for (Passage p : page.layout().page.passages()) {
      boolean top = p.region.tag == HtmlTag.H1 || p.region.tag == HtmlTag.H2;
      if (top && Cue.ERROR.in(page.layout().cues[p.index])) {
        return true;
      }
    }
    return words < SHORT_WORDS && page.layout().page.words() < SHORT_WORDS && errorWords();
  }

  private boolean errorWords() {
    for (int cues : page.layout().cues) {
      if (Cue.ERROR.in(cues)) {
        return true;
      }
    }
    return false;
  }

  /** The share of words that speak of cookies and consent, of the body or of the whole page. */
  private double consentShare(boolean ofBody) {
    double all = 0;
    double consent = 0;
    for (Passage p : page.layout().page.passages()) {
      if (!ofBody || kept[p.index]) {
        boolean about =
            Cue.CONSENT.in(page.layout().cues[p.index])
                || Hint.CONSENT.in(p.region.hints | p.region.inherited);
        all += p.words.length;
        consent += about ? p.words.length : 0;
      }
    }
    return all == 0 ? 0 : consent / all;
  }

  /** A short text that is full of the words of consent forms. */
  private boolean asksConsent() {
    if (words > LONGEST_FORM) {
      return false;
    }
    String text = body.text().toLowerCase(Locale.ROOT);
    long spoken = CONSENT_PHRASES.stream().filter(text::contains).count();
    return spoken >= LEAST_PHRASES && spoken * WORDS_A_PHRASE >= words;
  }

  /** Whether most of what reads as body is teasers: short, each under a heading that is a link. */
  private boolean isList() {
    int prose = 0;
    int teasers = 0;
    for (Passage p : page.layout().page.passages()) {
      if (kept[p.index] && p.words.length >= TEASER_WORDS && !p.region.tag.heading()) {
        prose++;
        teasers += isUnderLink(p.index) ? 1 : 0;
      }
    }
    return teasers >= MANY_TEASERS && teasers > prose * MOST && words < prose * LONGEST_TEASER;
  }

  /** Whether nearly all that reads as body is links, line by line. */
  private boolean isLinks() {
    int chars = 0;
    int linked = 0;
    int lines = 0;
    for (Passage p : page.layout().page.passages()) {
      if (kept[p.index]) {
        chars += p.text.length();
        linked += p.linkChars;
        lines++;
      }
    }
    return lines >= MANY_TEASERS && linked > chars * NEARLY_ALL;
  }

  private boolean isUnderLink(int index) {
    for (int i = Math.max(0, index - 2); i < index; i++) {
      Passage before = page.layout().page.passages().get(i);
      if (before.words.length > 2 && before.linkDensity() > 0.9 && before.region.tag.heading()) {
        return true;
      }
    }
    return false;
  }

  /** Whether the markup is little but opening tags one in another. */
  private static boolean isPit(String markup) {
    int open = 0;
    for (int i = markup.indexOf('<');
        i >= 0 && i + 1 < markup.length();
        i = markup.indexOf('<', i + 1)) {
      open += step(markup, i + 1);
      if (open > TAG_RUN) {
        return true;
      }
    }
    return false;
  }

  /** 1 for an opening tag, -1 for a closing one, 0 for what holds nothing. */
  private static int step(String markup, int at) {
    if (markup.charAt(at) == '/') {
      return -1;
    }
    int end = at;
    while (end < markup.length() && Character.isLetterOrDigit(markup.charAt(end))) {
      end++;
    }
    String name = markup.substring(at, Math.min(end, at + LONGEST_NAME)).toLowerCase(Locale.ROOT);
    return name.isEmpty() || VOID.contains(name) ? 0 : 1;
  }
}

package dev.laut.analysis.extraction;

import org.jspecify.annotations.Nullable;

/** Why a passage is not part of the body: the word for it in the record. */
final class Leftover {

  private static final Cue[] BY_WORDS = {
    Cue.NEWSLETTER,
    Cue.PAYWALL,
    Cue.CONSENT,
    Cue.LOGIN,
    Cue.COMMENT,
    Cue.FOLLOW,
    Cue.SHARE,
    Cue.COPYRIGHT,
    Cue.AD,
    Cue.RELATED,
    Cue.TAGS,
    Cue.BIO,
    Cue.DATELINE,
    Cue.BYLINE,
    Cue.PHOTO,
    Cue.CONTINUE,
    Cue.CORRECTION,
    Cue.CONTACT,
    Cue.SOURCE
  };

  private static final Hint[] BY_MARKUP = {
    Hint.CONSENT,
    Hint.NEWSLETTER,
    Hint.AD,
    Hint.SHARE,
    Hint.COMMENT,
    Hint.CAPTION,
    Hint.AUTHOR,
    Hint.DATE,
    Hint.TAGS,
    Hint.RELATED,
    Hint.PAYWALL,
    Hint.LOGIN,
    Hint.NAV,
    Hint.LEAD,
    Hint.TITLE,
    Hint.FOOTNOTE,
    Hint.LEGAL,
    Hint.PRODUCT,
    Hint.TEASER,
    Hint.QUOTE,
    Hint.SIDEBAR,
    Hint.BOX
  };

  private Leftover() {}

  /** The reason for a passage of markup. */
  static String why(Passage passage, int cues, int headingCues) {
    Region region = passage.region;
    if (region.tag == HtmlTag.FIGCAPTION
        || (region.parent != null && region.parent.tag == HtmlTag.FIGCAPTION)) {
      return "caption";
    }
    if (region.tag == HtmlTag.H1) {
      return "headline";
    }
    String clutter = Clutter.reason(passage.words);
    if (clutter != null) {
      return clutter;
    }
    long own =
        region.hints | passage.inlineHints | (region.parent == null ? 0 : region.parent.hints);
    String byOwn = byMarkup(own);
    String byWords = byWords(cues);
    if (byWords != null && (byOwn == null || passage.words.length <= 12)) {
      return byWords;
    }
    if (byOwn != null) {
      return byOwn;
    }
    String byHeading = byWords(headingCues);
    String byPlace = byMarkup(region.inherited);
    return byHeading != null ? byHeading : byPlace != null ? byPlace : rest(passage);
  }

  private static String rest(Passage passage) {
    return passage.linkDensity() > 0.7 ? "teaser-list" : "boilerplate";
  }

  /** The reason that words alone give, or null. */
  static @Nullable String byWords(int cues) {
    for (Cue cue : BY_WORDS) {
      if (cue.in(cues)) {
        return word(cue);
      }
    }
    return null;
  }

  private static @Nullable String byMarkup(long hints) {
    for (Hint hint : BY_MARKUP) {
      if (hint.in(hints)) {
        return word(hint);
      }
    }
    return null;
  }

  private static String word(Cue cue) {
    return switch (cue) {
      case RELATED, CONTINUE -> "teaser-list";
      case NEWSLETTER -> "newsletter";
      case SHARE, FOLLOW -> "share";
      case COMMENT -> "comment";
      case COPYRIGHT -> "copyright";
      case PHOTO -> "caption";
      case BYLINE -> "byline";
      case DATELINE -> "dateline";
      case AD -> "ad";
      case TAGS -> "tags";
      case LOGIN -> "login";
      case CONSENT -> "consent";
      case BIO -> "author-box";
      case CORRECTION -> "note";
      case CONTACT -> "contact";
      case SOURCE -> "source";
      case ERROR -> "error";
      case PAYWALL -> "paywall";
    };
  }

  private static String word(Hint hint) {
    return switch (hint) {
      case CONSENT -> "consent";
      case NEWSLETTER -> "newsletter";
      case AD -> "ad";
      case SHARE -> "share";
      case COMMENT -> "comment";
      case CAPTION, MEDIA -> "caption";
      case AUTHOR, AUTHORPROP -> "byline";
      case DATE, DATEPROP -> "dateline";
      case TAGS -> "tags";
      case RELATED, TEASER -> "teaser-list";
      case PAYWALL -> "paywall";
      case LOGIN -> "login";
      case NAV, HEADER, SEARCH, TOOLS -> "navigation";
      case LEAD -> "dek";
      case TITLE, HEADLINEPROP -> "headline";
      case FOOTNOTE -> "source";
      case LEGAL, FOOTER -> "copyright";
      case PRODUCT -> "product";
      case QUOTE -> "pull-quote";
      case SIDEBAR, BOX, MODAL -> "box";
      case ARTICLE, CONTENT, TEXT, MAIN, BODYPROP, META, LIVE, HIDDEN -> "boilerplate";
    };
  }
}

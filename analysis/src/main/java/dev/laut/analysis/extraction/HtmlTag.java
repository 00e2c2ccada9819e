package dev.laut.analysis.extraction;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * The elements of HTML that matter to the reading of a page; all others count as {@link #OTHER}.
 */
enum HtmlTag {
  OTHER(Role.INLINE),
  A(Role.INLINE),
  B(Role.INLINE),
  STRONG(Role.INLINE),
  I(Role.INLINE),
  EM(Role.INLINE),
  TIME(Role.INLINE),
  SPAN(Role.INLINE),
  FONT(Role.INLINE),
  BR(Role.BREAK),
  BODY(Role.BLOCK),
  P(Role.BLOCK),
  DIV(Role.BLOCK),
  LI(Role.BLOCK),
  UL(Role.BLOCK),
  OL(Role.BLOCK),
  DL(Role.BLOCK),
  DT(Role.BLOCK),
  DD(Role.BLOCK),
  H1(Role.BLOCK),
  H2(Role.BLOCK),
  H3(Role.BLOCK),
  H4(Role.BLOCK),
  H5(Role.BLOCK),
  H6(Role.BLOCK),
  ARTICLE(Role.BLOCK),
  SECTION(Role.BLOCK),
  MAIN(Role.BLOCK),
  ASIDE(Role.BLOCK),
  HEADER(Role.BLOCK),
  FOOTER(Role.BLOCK),
  NAV(Role.BLOCK),
  FORM(Role.BLOCK),
  FIELDSET(Role.BLOCK),
  FIGURE(Role.BLOCK),
  FIGCAPTION(Role.BLOCK),
  BLOCKQUOTE(Role.BLOCK),
  PRE(Role.BLOCK),
  ADDRESS(Role.BLOCK),
  TABLE(Role.BLOCK),
  CAPTION(Role.BLOCK),
  THEAD(Role.BLOCK),
  TBODY(Role.BLOCK),
  TFOOT(Role.BLOCK),
  TR(Role.BLOCK),
  TD(Role.BLOCK),
  TH(Role.BLOCK),
  DETAILS(Role.BLOCK),
  SUMMARY(Role.BLOCK),
  DIALOG(Role.BLOCK),
  CENTER(Role.BLOCK),
  HGROUP(Role.BLOCK),
  MENU(Role.BLOCK),
  LEGEND(Role.BLOCK),
  HR(Role.BLOCK),
  IMG(Role.MEDIA),
  PICTURE(Role.MEDIA),
  VIDEO(Role.MEDIA),
  AUDIO(Role.MEDIA),
  IFRAME(Role.MEDIA),
  OBJECT(Role.MEDIA),
  EMBED(Role.MEDIA),
  CANVAS(Role.MEDIA),
  SVG(Role.MEDIA),
  SCRIPT(Role.SILENT),
  STYLE(Role.SILENT),
  NOSCRIPT(Role.SILENT),
  TEMPLATE(Role.SILENT),
  HEAD(Role.SILENT),
  SELECT(Role.SILENT),
  TEXTAREA(Role.SILENT),
  INPUT(Role.SILENT),
  BUTTON(Role.SILENT),
  DATALIST(Role.SILENT),
  RT(Role.SILENT),
  RP(Role.SILENT),
  MATH(Role.SILENT);

  private static final Map<String, HtmlTag> BY_NAME = new HashMap<>();

  static {
    for (HtmlTag tag : values()) {
      BY_NAME.put(tag.name().toLowerCase(Locale.ROOT), tag);
    }
  }

  private final Role role;

  HtmlTag(Role role) {
    this.role = role;
  }

  /** The tag of an element's lower-case {@code name}. */
  static HtmlTag of(String name) {
    return BY_NAME.getOrDefault(name, OTHER);
  }

  Role role() {
    return role;
  }

  boolean heading() {
    return compareTo(H1) >= 0 && compareTo(H6) <= 0;
  }

  boolean cell() {
    return this == TD || this == TH;
  }
}

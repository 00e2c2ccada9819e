package dev.laut.analysis.headline;

import dev.laut.analysis.annotation.Annotated;
import dev.laut.analysis.annotation.Token;
import dev.laut.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A headline, cut into what it claims.
 *
 * @param label it only names a topic
 */
record Title(Annotated text, List<Claim> claims, boolean label) {

  private static final Set<String> DASHES = Set.of("–", "—", "-", "|", "+++");
  private static final Set<String> FINAL = Set.of("!", "?", ".", ";", "…", "?!", "!!", "!!!");
  private static final Set<String> QUOTES =
      Set.of("„", "“", "”", "\"", "»", "«", "‘", "’", "‚", "'", "›", "‹");

  /**
   * One claim of a headline.
   *
   * @param lead what stands before its colon, or nothing
   * @param attributed it says itself that it is somebody's word, or hedges
   * @param quoted the words inside quotation marks
   */
  record Claim(
      List<Token> tokens,
      List<Token> lead,
      List<Token> content,
      boolean question,
      boolean attributed,
      List<Token> quoted) {

    /** All words of a headline, marks and all, as one claim. */
    static Claim whole(Annotated title, HeadlineWords words) {
      List<Token> content = title.tokens().stream().filter(words::isContent).toList();
      boolean question = title.text().endsWith("?");
      return new Claim(
          title.tokens(), List.of(), content, question, false, Title.quoted(title.tokens()));
    }

    /** Whether it is somebody's words from end to end. */
    boolean isQuotation() {
      return quoted.size() > 1 && quoted.size() + 2 >= tokens.size();
    }

    Span span() {
      return tokens.getFirst().span().cover(tokens.getLast().span());
    }
  }

  Title {
    claims = List.copyOf(claims);
  }

  static Title of(Annotated text, HeadlineWords words) {
    List<Claim> claims = new ArrayList<>();
    List<Token> part = new ArrayList<>();
    List<Token> lead = new ArrayList<>();
    for (Token token : text.tokens()) {
      boolean colon = token.is(":") && claims.isEmpty() && lead.isEmpty();
      boolean dash = DASHES.contains(token.text()) && part.size() > 1;
      if (FINAL.contains(token.text()) || dash) {
        add(claims, part, lead, token.text().contains("?"), words);
        part = new ArrayList<>();
      } else if (colon) {
        lead = part;
        part = new ArrayList<>();
      } else {
        part.add(token);
      }
    }
    add(claims, part, lead, false, words);
    boolean label =
        HeadlineWords.anyIn(words.labels, lead)
            || text.tokens().size() <= 4 && HeadlineWords.anyIn(words.labels, text.tokens());
    return new Title(text, claims, label);
  }

  private static void add(
      List<Claim> claims,
      List<Token> tokens,
      List<Token> lead,
      boolean question,
      HeadlineWords words) {
    if (tokens.isEmpty()) {
      return;
    }
    List<Token> content = tokens.stream().filter(words::isContent).toList();
    boolean attributed =
        HeadlineWords.anyIn(words.sources, lead)
            || HeadlineWords.anyIn(words.sources, tokens)
            || HeadlineWords.anyIn(words.hedges, tokens)
            || HeadlineWords.anyIn(words.hedges, lead);
    claims.add(
        new Claim(
            List.copyOf(tokens), List.copyOf(lead), content, question, attributed, quoted(tokens)));
  }

  private static List<Token> quoted(List<Token> tokens) {
    List<Token> quoted = new ArrayList<>();
    boolean open = false;
    for (Token token : tokens) {
      if (QUOTES.contains(token.text())) {
        open = !open;
      } else if (open) {
        quoted.add(token);
      }
    }
    return quoted;
  }
}

package dev.laut.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What the domain's types refuse, and how they say so. */
class DomainRulesTest {

  @Test
  void refusesAQuantityThatIsOpenAtBothEnds() {
    refuses(() -> quantity(null, null), "quantity at Span[begin=0, end=1] is open at both ends");
  }

  @Test
  void refusesAQuantityWhoseLowExceedsItsHigh() {
    refuses(() -> quantity("5", "3"), "low 5 exceeds high 3");
  }

  @Test
  void refusesAQuantityThatNobodyCouldWriteOut() {
    refuses(() -> quantity("1e400000000", null), "more than 1000 digits");
  }

  @Test
  void takesEqualNumbersForEqual() {
    assertThat(quantity("2.50", "3e2")).isEqualTo(quantity("2.5", "300.0"));
    assertThat(quantity("2.50", "3e2").high()).hasToString("300");
    assertThat(quantity("0.000", null).low()).hasToString("0");
  }

  @Test
  void refusesAStatementThatNobodySays() {
    refuses(() -> Draft.of("Regen").statement("Regen"), "statement s1 has no chain");
  }

  @Test
  void takesTheLastLinkForTheOrigin() {
    ArticleReading reading =
        Draft.of("Regen")
            .statement("Regen", Draft.outletSource("Bote"), Draft.anonymous("Insider"))
            .reading("a");
    assertThat(reading.statements().getFirst().origin().name()).isEqualTo("Insider");
  }

  @Test
  void refusesABlockBehindTheText() {
    List<Block> blocks = List.of(new Block(BlockKind.PARAGRAPH, new Span(0, 6)));
    refuses(() -> article("Regen", blocks), "ends behind the text of 5 characters");
  }

  @Test
  void doesNotFollowLaterChangesOfAListThatItWasGiven() {
    List<Block> blocks = new ArrayList<>();
    Article article = article("Regen", blocks);
    blocks.add(new Block(BlockKind.LEAD, new Span(0, 5)));
    assertThat(article.blocks()).isEmpty();
  }

  @Test
  void refusesAQueryWithoutALimitOrWithAnEndlessOne() {
    refuses(() -> query(null, null, 0), "limit 0 must be at least 1");
    refuses(
        () -> query("x".repeat(1001), null, 1), "words of 1001 characters are longer than 1000");
    refuses(() -> query(null, "17.5.2024", 1), "from '17.5.2024' is no day, month or year");
  }

  @Test
  void derivesAnIdFromTheContent() {
    assertThat(ContentId.of("a", "b"))
        .hasSize(20)
        .isEqualTo(ContentId.of("a", "b"))
        .isNotEqualTo(ContentId.of("ab", null))
        .isNotEqualTo(ContentId.of("b", "a"));
    // The digest of nothing, as FIPS 180-4's examples have it.
    assertThat(ContentId.digest(new byte[0])).startsWith("sha256:e3b0c44298fc1c149afbf4c8996fb924");
  }

  @Test
  void keepsTheIdThatAPageWasGiven() {
    PageSource source = new PageSource("a.html", null, null, null, "sha256:0", null);
    Content content = new Content.Html("<p>");
    Given named = new Given("n1", null, null, null, null, List.of());
    assertThat(new Page(source, named, content).id()).isEqualTo("n1");
    assertThat(new Page(source, Given.NOTHING, content).id())
        .isEqualTo(ContentId.of(null, "sha256:0"));
  }

  private static Quantity quantity(@Nullable String low, @Nullable String high) {
    return new Quantity(
        new Span(0, 1),
        low == null ? null : new BigDecimal(low),
        high == null ? null : new BigDecimal(high),
        null,
        Bound.RANGE,
        Measure.COUNT);
  }

  private static Query query(@Nullable String words, @Nullable String from, int limit) {
    return new Query(words, null, null, null, from, null, null, limit);
  }

  private static Article article(String text, List<Block> blocks) {
    List<String> none = List.of();
    return new Article(
        null,
        null,
        none,
        null,
        PublishedFrom.NONE,
        null,
        text,
        blocks,
        List.of(),
        none,
        none,
        List.of(),
        null,
        null,
        null,
        null,
        null,
        false,
        null,
        null,
        List.of());
  }

  private static void refuses(ThrowingCallable making, String message) {
    assertThatThrownBy(making)
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(message);
  }
}

package dev.laut.evaluation.synthetic;

import static org.assertj.core.api.Assertions.assertThat;

import dev.laut.model.ArticleReading;
import dev.laut.model.Name;
import dev.laut.model.Quantity;
import dev.laut.model.Source;
import dev.laut.model.SourceKind;
import dev.laut.model.Span;
import dev.laut.model.Statement;
import dev.laut.model.json.JsonObject;
import dev.laut.model.json.ReadingReader;
import dev.laut.model.json.ReadingWriter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SyntheticNewsTest {

  private static final int MANY = 2000;
  private static final List<Invented> NEWS = news(1, MANY);

  @Test
  void followsFromTheSeed() {
    assertThat(news(1, 50)).isEqualTo(NEWS.subList(0, 50));
    assertThat(news(2, 50)).isNotEqualTo(NEWS.subList(0, 50));
  }

  @Test
  void comesByTimeOfPublicationWithIdsOfItsOwn() {
    assertThat(NEWS.stream().map(each -> each.reading().article().published())).isSorted();
    assertThat(NEWS.stream().map(each -> each.reading().id())).doesNotHaveDuplicates();
  }

  @Test
  void tellsMostStoriesByOneArticleAndSomeByMany() {
    Map<String, Long> sizes =
        NEWS.stream().collect(Collectors.groupingBy(Invented::story, Collectors.counting()));
    assertThat(sizes.values()).anySatisfy(size -> assertThat(size).isGreaterThan(20));
    assertThat(sizes.values().stream().filter(size -> size == 1))
        .hasSizeBetween(sizes.size() / 4, sizes.size() * 3 / 4);
  }

  @Test
  void speaksBothLanguagesAlsoInOneStory() {
    Map<String, List<String>> languages =
        NEWS.stream()
            .collect(
                Collectors.groupingBy(
                    Invented::story,
                    Collectors.mapping(
                        each -> String.valueOf(each.reading().article().lang()),
                        Collectors.toList())));
    assertThat(languages.values()).anySatisfy(all -> assertThat(all).contains("de", "en"));
  }

  @Test
  void marksWhatIsInTheText() {
    for (Invented each : NEWS) {
      String text = each.reading().article().text();
      for (Statement said : each.reading().statements()) {
        Source nearest = said.chain().getFirst();
        Span span = nearest.span();
        assertThat(span == null ? "" : span.in(text)).contains(String.valueOf(nearest.name()));
        assertThat(said.quote()).allSatisfy(quote -> assertThat(quote.in(text)).isNotBlank());
      }
      for (Quantity quantity : each.reading().quantities()) {
        assertThat(quantity.span().in(text)).matches("(?:\\D+ )?\\d+");
      }
      assertThat(each.reading().names().stream().map(Name::span))
          .allSatisfy(span -> assertThat(span.in(text)).matches(".*\\p{Lu}.*"));
    }
  }

  @Test
  void leavesNoSlotAndNoMarkInAText() {
    assertThat(NEWS)
        .allSatisfy(each ->
            assertThat(each.reading().article().title() + each.reading().article().text())
                .doesNotContain("{", "}", "<", ">"));
  }

  @Test
  void copiesTextThatCameBefore() {
    Map<String, ArticleReading> earlier = new HashMap<>();
    int copies = 0;
    for (Invented each : NEWS) {
      if (each.copied() != null) {
        copies++;
        ArticleReading source = earlier.get(each.copied());
        assertThat(source).isNotNull();
        String lead = each.reading().sentences().getFirst().in(each.reading().article().text());
        assertThat(source == null ? "" : source.article().text()).contains(lead);
      }
      earlier.put(each.reading().id(), each.reading());
    }
    assertThat(copies).isBetween(MANY / 10, MANY / 2);
  }

  @Test
  void knowsUnnamedSourcesAlsoThroughARival() {
    Stream<List<SourceKind>> chains =
        NEWS.stream()
            .flatMap(each -> each.reading().statements().stream())
            .map(said -> said.chain().stream().map(Source::kind).toList());
    assertThat(chains)
        .contains(
            List.of(SourceKind.ANONYMOUS),
            List.of(SourceKind.OUTLET, SourceKind.ANONYMOUS),
            List.of(SourceKind.ORGANISATION));
  }

  @Test
  void writesRecordsThatCanBeReadAgain() {
    Invented first = NEWS.getFirst();
    assertThat(ReadingReader.read(ReadingWriter.line(first.reading()))).isEqualTo(first.reading());
    JsonObject input = JsonObject.parse(first.input());
    assertThat(input.text("text")).isEqualTo(first.reading().article().text());
    assertThat(JsonObject.parse(first.gold()).text("story")).isEqualTo(first.story());
  }

  private static List<Invented> news(long seed, int many) {
    SyntheticNews news = new SyntheticNews(seed, 500);
    return Stream.generate(news::next).limit(many).toList();
  }
}

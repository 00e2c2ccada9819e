package dev.laut.model.correction;

import static org.assertj.core.api.Assertions.assertThat;

import dev.laut.model.ArticleReading;
import dev.laut.model.Change;
import dev.laut.model.Correction;
import dev.laut.model.Draft;
import dev.laut.model.OriginMark;
import dev.laut.model.Origins;
import dev.laut.model.Source;
import dev.laut.model.Statement;
import dev.laut.model.Story;
import dev.laut.model.StoryDraft;
import dev.laut.model.json.StatementWriter;
import java.util.List;
import org.junit.jupiter.api.Test;

class CorrectedTest {

  private static final String TEXT =
      "Der Damm hält, sagte sie. Der Damm hält, rief er. Es regnet, hieß es.";
  private static final Source LUND = Draft.person("Ada Lund");
  private static final ArticleReading FOUND =
      Draft.of(TEXT).statement("Es regnet", Draft.person("Tom Reyes")).reading("a");

  private static Correction speaker(ArticleReading found, String id) {
    String record =
        StatementWriter.lines(found).stream()
            .filter(line -> line.contains("\"id\":\"" + id.substring(2) + "\""))
            .findFirst()
            .orElseThrow();
    return new Correction(id, new Change.Speaker(LUND), null, "Lea", "2026-11-27", record);
  }

  private static List<String> speakers(ArticleReading reading) {
    return reading.statements().stream()
        .map(Statement::origin)
        .map(Source::name)
        .map(String::valueOf)
        .toList();
  }

  @Test
  void findsTheStatementByItsWordsWhereAnotherReadingNumbersOtherwise() {
    ArticleReading anew =
        Draft.of(TEXT)
            .statement("Der Damm hält", Draft.person("Malin Ehrl"))
            .statement("Es regnet", Draft.person("Tom Reyes"))
            .reading("a");
    assertThat(speakers(Corrected.reading(anew, List.of(speaker(FOUND, "a#s1")))))
        .containsExactly("Malin Ehrl", "Ada Lund");
  }

  @Test
  void leavesAReadingInWhichNobodySaysItAnyMore() {
    ArticleReading anew =
        Draft.of(TEXT).statement("Der Damm hält", Draft.person("Malin Ehrl")).reading("a");
    assertThat(Corrected.reading(anew, List.of(speaker(FOUND, "a#s1")))).isEqualTo(anew);
  }

  @Test
  void takesTheOneWithTheIdWhereTwoSayTheSame() {
    Draft draft = Draft.of(TEXT);
    draft.statement("Der Damm hält", Draft.person("Malin Ehrl"));
    draft.statement("Der Damm hält", Draft.person("Tom Reyes"));
    ArticleReading twice = draft.reading("a");
    assertThat(speakers(Corrected.reading(twice, List.of(speaker(twice, "a#s2")))))
        .containsExactly("Malin Ehrl", "Ada Lund");
  }

  @Test
  void letsTheLaterOfTwoCorrectionsWin() {
    Correction first = speaker(FOUND, "a#s1");
    Correction second =
        new Correction(
            "a#s1", new Change.Speaker(Source.UNKNOWN), null, "Tom", "2026-11-28", first.found());
    assertThat(speakers(Corrected.reading(FOUND, List.of(first, second)))).containsExactly("null");
  }

  @Test
  void countsAMarkedOriginOutOrForSure() {
    Source ehrl = Draft.person("Malin Ehrl");
    Story told = StoryDraft.of("s", FOUND).leads("Es regnet", LUND, ehrl).story();
    Origins without =
        Corrected.marked(told, List.of(new Change.Mark(ehrl, OriginMark.DEPENDENT))).origins();
    assertThat(without.list()).hasSize(1);
    assertThat(without.high()).isEqualTo(1);
    List<Change.Mark> marks =
        List.of(
            new Change.Mark(ehrl, OriginMark.WRONG), new Change.Mark(ehrl, OriginMark.INDEPENDENT));
    assertThat(Corrected.marked(told, marks).origins()).isEqualTo(told.origins());
  }
}

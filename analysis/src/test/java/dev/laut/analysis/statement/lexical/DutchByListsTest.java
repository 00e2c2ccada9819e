package dev.laut.analysis.statement.lexical;

import static org.assertj.core.api.Assertions.assertThat;

import dev.laut.analysis.Annotator;
import dev.laut.analysis.annotation.Annotated;
import dev.laut.analysis.annotation.Language;
import dev.laut.analysis.source.StatementAssembler;
import dev.laut.analysis.statement.Attribution;
import dev.laut.model.Draft;
import dev.laut.model.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** A third language, read by a folder of lists. */
class DutchByListsTest {

  @Test
  void readsInvertedFrames() {
    assertThat(read("De brug is weer veilig, zegt burgemeester Anna Bos."))
        .containsExactly("INDIRECT [De brug is weer veilig] PERSON Anna Bos, PLAIN");
  }

  @Test
  void readsQuotationsWithATail() {
    assertThat(read("Kapitein Joris Mol was er. „Wij zagen niets”, aldus Mol."))
        .containsExactly("DIRECT [„Wij zagen niets”] PERSON Joris Mol, PLAIN");
  }

  @Test
  void readsContentBehindAConjunction() {
    assertThat(read("Kapitein Joris Mol zei dat hij niets had gezien."))
        .containsExactly("INDIRECT [dat hij niets had gezien] PERSON Joris Mol, PLAIN");
  }

  @Test
  void readsSourcePrepositions() {
    assertThat(read("Volgens de politie raakte niemand gewond."))
        .containsExactly("INDIRECT [raakte niemand gewond] ORGANISATION politie, PLAIN");
  }

  @Test
  void followsACitationToAnUnnamedSource() {
    assertThat(
            read(
                "De krant meldt dat de rederij failliet is. De krant beroept zich op een"
                    + " ingewijde."))
        .containsExactly(
            "INDIRECT [dat de rederij failliet is] OUTLET krant > ANONYMOUS ingewijde, PLAIN");
  }

  @Test
  void hedgesHearsay() {
    assertThat(read("Het schip zou volledig gezonken zijn."))
        .containsExactly("FREE_INDIRECT [Het schip zou volledig gezonken zijn.] UNKNOWN, HEDGED");
  }

  @Test
  void leavesPlainSentencesAlone() {
    assertThat(read("De brug is in 1911 gebouwd. De burgemeester opende haar.")).isEmpty();
  }

  @Test
  void findsNothingInALanguageWithoutLists() {
    Annotated text = new Annotator().annotate("Le pont est sûr, dit Anne.", List.of(), "fr");
    assertThat(new LexicalAttributionFinder(Language.of("fr")).find(text)).isEmpty();
  }

  private static List<String> read(String words) {
    Annotated text = new Annotator().annotate(words, List.of(), "nl");
    List<Attribution> found = new LexicalAttributionFinder(Language.of("nl")).find(text);
    List<String> lines = new ArrayList<>();
    for (Statement each :
        new StatementAssembler("nl")
            .statements(text, Draft.of(words).title("Titel").lang("nl").article(), found)) {
      String quote =
          each.quote().stream().map(span -> span.in(words)).collect(Collectors.joining("|"));
      String chain =
          each.chain().stream()
              .map(source -> source.kind() + (source.name() == null ? "" : " " + source.name()))
              .collect(Collectors.joining(" > "));
      lines.add("%s [%s] %s, %s".formatted(each.type(), quote, chain, each.hedge().level()));
    }
    return lines;
  }
}

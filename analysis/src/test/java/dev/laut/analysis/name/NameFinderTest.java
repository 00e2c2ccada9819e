package dev.laut.analysis.name;

import static org.assertj.core.api.Assertions.assertThat;

import dev.laut.analysis.Annotator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NameFinderTest {

  private final Annotator annotator = new Annotator();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "nordkoreanische",
        "nordkoreanischer",
        "nordkoreanischem",
        "Nordkoreas",
        "Nordkorea",
        "Nordkoreaner",
        "Nordkoreanern",
        "Nordkoreanerin",
        "Nordkoreanerinnen"
      })
  void knowsACountryInEachGermanForm(String word) {
    assertThat(found("Das sind " + word + " von gestern.", "de")).contains(word + " iso:PRK");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Die Vereinigten Staaten schweigen. | Vereinigten Staaten LOC iso:USA",
        "Ein französischer Bäcker lachte. | französischer MISC iso:FRA",
        "Drei Polinnen sangen. | Polinnen MISC iso:POL",
        "Die US-Regierung schweigt. | US LOC iso:USA",
        "Das meldet die Deutsche Presse-Agentur. | Deutsche Presse-Agentur ORG agency:dpa",
        "Das sagte er der dpa am Abend. | dpa ORG agency:dpa",
      })
  void givesGermanNamesTheirReference(String text, String expected) {
    assertThat(annotated(text, "de")).contains(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The North Korean army kept quiet. | North Korean MISC iso:PRK",
        "Two Swedes won. | Swedes MISC iso:SWE",
        "The U.S. kept quiet. | U.S. LOC iso:USA",
        "That was reported by Agence France-Presse. | Agence France-Presse ORG agency:afp",
      })
  void givesEnglishNamesTheirReference(String text, String expected) {
    assertThat(annotated(text, "en")).contains(expected);
  }

  @Test
  void takesAmbiguousNamesOnlyAtTheirWord() {
    assertThat(found("Petra lachte laut.", "de")).doesNotContain("Petra agency:petra");
    assertThat(found("Das meldet die Agentur Petra.", "de")).contains("Petra agency:petra");
  }

  @Test
  void findsPersonsWithTheirSurnames() {
    String text =
        "Bürgermeisterin Frauke Diestel eröffnete den Markt. „Es ist kalt“, sagte Diestel.";

    assertThat(annotated(text, "de")).contains("Frauke Diestel PER null", "Diestel PER null");
  }

  @Test
  void takesNeitherDaysNorMoneyForNames() {
    assertThat(found("Am Montag kostete es im Mai 300 Euro.", "de")).isEmpty();
    assertThat(found("On Monday it cost 300 dollars, in October more.", "en")).isEmpty();
  }

  @Test
  void namesDoNotOverlap() {
    String text = "Die Deutsche Bank und der deutsche Minister Karl Amrum aus Bern schwiegen.";
    var names = annotator.annotate(text, List.of(), "de").names();

    for (int i = 1; i < names.size(); i++) {
      assertThat(names.get(i - 1).span().end()).isLessThanOrEqualTo(names.get(i).span().begin());
    }
  }

  private List<String> found(String text, String lang) {
    return annotator.annotate(text, List.of(), lang).names().stream()
        .map(name -> name.span().in(text) + " " + name.ref())
        .toList();
  }

  private List<String> annotated(String text, String lang) {
    return annotator.annotate(text, List.of(), lang).names().stream()
        .map(name -> name.span().in(text) + " " + name.kind().label() + " " + name.ref())
        .toList();
  }
}

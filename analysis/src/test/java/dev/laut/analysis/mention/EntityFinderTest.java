package dev.laut.analysis.mention;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.laut.analysis.Annotator;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class EntityFinderTest {

  private static final Annotator ANNOTATOR = new Annotator();

  /** The entity that the words {@code mention} mean where they stand last. */
  private static Entity entity(String lang, String text, String mention) {
    Entities entities =
        new EntityFinder(lang).find(ANNOTATOR.annotate(text, java.util.List.of(), lang));
    Entity found = null;
    for (Mention candidate : entities.mentions()) {
      if (entities.span(candidate).in(text).equals(mention)) {
        found = entities.of(candidate);
      }
    }
    if (found == null) {
      throw new IllegalArgumentException("no mention \"%s\"".formatted(mention));
    }
    return found;
  }

  @Test
  void tellsRoleFromName() {
    Entity found = entity("de", "Werkleiterin Ute Brahm kam.", "Werkleiterin Ute Brahm");
    assertEquals("Ute Brahm", found.name());
    assertEquals(EntityKind.PERSON, found.kind());
  }

  @Test
  void keepsTheNounInTheNameOfABody() {
    assertEquals(
        "Küstenwache Sund",
        entity("de", "Die Küstenwache Sund sucht.", "Die Küstenwache Sund").name());
  }

  @Test
  void joinsGenitivesWithTheirNames() {
    String text = "Jana Ruthe schwieg. Ruthes Anwalt sprach.";
    assertEquals("Jana Ruthe", entity("de", text, "Ruthes").name());
  }

  @Test
  void readsABareGenitiveBehindARole() {
    String text = "Jana Ruthe schwieg. Eine Freundin Ruthes sprach.";
    assertEquals("Jana Ruthe", entity("de", text, "Ruthes").name());
    assertNotEquals("Jana Ruthe", entity("de", text, "Eine Freundin").name());
  }

  @Test
  void keepsPrepositionsInsideNames() {
    assertEquals(
        "Ina von der Wense",
        entity("de", "Gestern kam Ina von der Wense.", "Ina von der Wense").name());
  }

  @Test
  void keepsPeopleOfOneSurnameApart() {
    String text = "Hugo Quill nickte. Ada Quill schwieg.";
    assertNotEquals(entity("de", text, "Hugo Quill").id(), entity("de", text, "Ada Quill").id());
  }

  @Test
  void takesUpACompoundByItsLastPart() {
    String text = "Die Hafenleitung Sund warnte. Die Leitung rechnet mit Sturm.";
    assertEquals("Hafenleitung Sund", entity("de", text, "Die Leitung").name());
  }

  @Test
  void readsAnEnglishUnionWithApostrophes() {
    assertEquals(
        "Bakers' and Millers' Union",
        entity("en", "The Bakers' and Millers' Union agreed.", "The Bakers' and Millers' Union")
            .name());
  }

  @Test
  void knowsTheOwnerBehindApostropheS() {
    String text = "Ada Quill left. The town's mayor, Hugo Lisle, stayed.";
    assertEquals("Hugo Lisle", entity("en", text, "The town's mayor").name());
  }

  @Test
  void doesNotTakeAnItForAPerson() {
    String text = "Corran Mining hired Ada Quill. It paid well.";
    assertEquals("Corran Mining", entity("en", text, "It").name());
  }

  @Test
  void readsATextThatEndsBehindApostropheS() {
    assertEquals(EntityKind.PERSON, entity("en", "Ada Quill left Hugo's", "Ada Quill").kind());
  }

  @Test
  void readsRowsOfOwnersAndOfNumbersInTime() {
    String rows = "Hugo Lisle left. " + "Ada's ".repeat(20_000) + "1 ".repeat(40_000);
    assertTimeoutPreemptively(
        Duration.ofSeconds(30),
        () -> assertEquals("Hugo Lisle", entity("en", rows, "Hugo Lisle").name()));
  }
}

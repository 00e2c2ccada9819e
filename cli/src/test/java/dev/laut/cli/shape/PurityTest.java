package dev.laut.cli.shape;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitCallTarget;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A stage gives the same for the same input: it sees neither the machine nor the day. */
class PurityTest {

  /** Pure functions on names of things, although they live in {@code java.net}. */
  private static final Set<String> HARMLESS =
      Set.of("java.net.URI", "java.net.URISyntaxException", "java.net.URLDecoder");

  private static final Set<String> MACHINE =
      Set.of(
          "java.lang.System.currentTimeMillis",
          "java.lang.System.nanoTime",
          "java.lang.System.getenv",
          "java.lang.System.getProperty",
          "java.lang.Math.random",
          "java.lang.Thread.sleep",
          "java.util.Locale.getDefault",
          "java.util.UUID.randomUUID",
          "java.nio.charset.Charset.defaultCharset",
          "java.time.ZoneId.systemDefault",
          "java.time.Clock.systemUTC",
          "java.time.Clock.systemDefaultZone",
          "java.time.Instant.now",
          "java.time.LocalDate.now",
          "java.time.LocalDateTime.now",
          "java.time.OffsetDateTime.now",
          "java.time.ZonedDateTime.now",
          "java.time.Year.now",
          "java.util.Date.<init>",
          "java.util.Random.<init>");

  @Test
  void analysisTouchesNoFileAndNoNetwork() {
    noClasses()
        .that(resideInAPackage("dev.laut.analysis.."))
        .should()
        .dependOnClassesThat(theOutsideWorld())
        .allowEmptyShould(true)
        .check(Program.CLASSES);
  }

  @Test
  void analysisAndModelAskTheMachineNothing() {
    noClasses()
        .that(resideInAPackage("dev.laut.analysis..").or(resideInAPackage("dev.laut.model..")))
        .should()
        .callCodeUnitWhere(asksTheMachine())
        .check(Program.CLASSES);
  }

  @Test
  void onlyTheCommandLineWritesToTheConsole() {
    noClasses()
        .that(resideInAPackage("dev.laut..").and(describe("outside cli", PurityTest::outsideCli)))
        .should()
        .accessField(System.class, "out")
        .orShould()
        .accessField(System.class, "err")
        .check(Program.CLASSES);
  }

  private static boolean outsideCli(JavaClass type) {
    return !type.getPackageName().startsWith("dev.laut.cli");
  }

  private static DescribedPredicate<JavaClass> theOutsideWorld() {
    return describe(
        "reach files, processes or the network",
        type ->
            type.getName().startsWith("java.io.File")
                || type.getName().equals("java.io.RandomAccessFile")
                || type.getPackageName().startsWith("java.nio.file")
                || type.getPackageName().startsWith("java.nio.channels")
                || type.getPackageName().startsWith("java.net")
                    && !HARMLESS.contains(type.getName())
                || type.getName().startsWith("java.lang.Process"));
  }

  private static DescribedPredicate<JavaCall<?>> asksTheMachine() {
    return describe(
        "ask for the time, the place or for chance",
        call -> {
          CodeUnitCallTarget target = call.getTarget();
          boolean seeded = !target.getRawParameterTypes().isEmpty();
          String name = target.getOwner().getName() + "." + target.getName();
          return MACHINE.contains(name) && !(seeded && target.getName().equals("<init>"));
        });
  }
}

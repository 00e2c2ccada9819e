package dev.laut.cli.shape;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ModuleArrowsTest {

  @Test
  void modelKnowsOnlyTheJdkAndItsJsonReader() {
    classes()
        .that()
        .resideInAPackage("dev.laut.model..")
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(
            "dev.laut.model..", "java..", "org.jspecify.annotations..", "tools.jackson.core..")
        .check(Program.CLASSES);
  }

  @ParameterizedTest(name = "{0} does not know {1}")
  @CsvSource({
    "intake,     analysis",
    "intake,     ledger",
    "intake,     evaluation",
    "intake,     cli",
    "analysis,   intake",
    "analysis,   ledger",
    "analysis,   evaluation",
    "analysis,   cli",
    "ledger,     intake",
    "ledger,     analysis",
    "ledger,     evaluation",
    "ledger,     cli",
    "desk,       intake",
    "desk,       analysis",
    "desk,       ledger",
    "desk,       evaluation",
    "desk,       cli",
    "intake,     desk",
    "analysis,   desk",
    "ledger,     desk",
    "evaluation, desk",
    "evaluation, ledger",
    "evaluation, cli",
  })
  void arrowsPointOneWay(String from, String to) {
    noClasses()
        .that()
        .resideInAPackage("dev.laut." + from + "..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("dev.laut." + to + "..")
        .allowEmptyShould(true)
        .check(Program.CLASSES);
  }

  @Test
  void packagesFormNoCycle() {
    slices().matching("dev.laut.(**)").should().beFreeOfCycles().check(Program.CLASSES);
  }
}

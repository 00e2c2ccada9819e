package dev.laut.cli.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TerminalTest {

  @ParameterizedTest
  @CsvSource({
    "'', '', PLAIN",
    "'', 'out,err,120', COLOUR",
    "'', ',err,120', PLAIN", // standard output goes elsewhere
    "NO_COLOR=1, 'out', PLAIN",
    "NO_COLOR=, 'out', COLOUR", // set but empty
    "CLICOLOR=0, 'out', PLAIN",
    "CLICOLOR=1, '', PLAIN",
    "CLICOLOR_FORCE=1, '', COLOUR",
    "CLICOLOR_FORCE=0, '', PLAIN",
    "NO_COLOR=1 CLICOLOR_FORCE=1, 'out', PLAIN",
    "TERM=dumb, 'out', PLAIN",
  })
  void coloursWhereSomebodyCanSeeThem(String environment, String screen, Palette palette) {
    assertThat(Terminal.of(variables(environment), screen).palette()).isEqualTo(palette);
  }

  @ParameterizedTest
  @CsvSource({
    "'', '', 80",
    "'', 'out,err,72', 72",
    "COLUMNS=60, 'out,err,72', 60",
    "COLUMNS=wide, 'out', 80",
    "COLUMNS=-5, 'out', 80",
    "COLUMNS=0, '', 80",
    "COLUMNS=7, '', 30",
    "COLUMNS=5000, '', 100",
    "COLUMNS=99999999999, '', 80",
  })
  void knowsItsWidth(String environment, String screen, int columns) {
    assertThat(Terminal.of(variables(environment), screen).columns()).isEqualTo(columns);
  }

  private static Map<String, String> variables(String environment) {
    Map<String, String> variables = new HashMap<>();
    for (String each : environment.split(" ", -1)) {
      int at = each.indexOf('=');
      if (at > 0) {
        variables.put(each.substring(0, at), each.substring(at + 1));
      }
    }
    return variables;
  }
}

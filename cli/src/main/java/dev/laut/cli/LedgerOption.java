package dev.laut.cli;

import dev.laut.model.LedgerException;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** {@code --ledger}, and where the ledger lies without it. */
final class LedgerOption {

  @Option(
      names = "--ledger",
      paramLabel = "PATH",
      description =
          "The ledger's file (default: laut/ledger.db in $XDG_DATA_HOME or ~/.local/share).")
  private @Nullable Path path;

  /**
   * The ledger's file (XDG Base Directory Specification 0.8: a folder that is not absolute counts
   * as not set).
   *
   * @throws LedgerException if neither the option nor the environment names one
   */
  Path path(Map<String, String> environment) {
    if (path != null) {
      return path;
    }
    String data = environment.getOrDefault("XDG_DATA_HOME", "");
    if (data.startsWith("/")) {
      return Path.of(data, "laut", "ledger.db");
    }
    String home = environment.getOrDefault("HOME", "");
    if (home.isEmpty()) {
      throw new LedgerException("neither XDG_DATA_HOME nor HOME is set; name a file with --ledger");
    }
    return Path.of(home, ".local", "share", "laut", "ledger.db");
  }
}

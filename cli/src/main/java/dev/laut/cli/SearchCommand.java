package dev.laut.cli;

import dev.laut.cli.sheet.HitList;
import dev.laut.ledger.SqliteLedger;
import dev.laut.model.Hit;
import dev.laut.model.Ledger;
import dev.laut.model.Query;
import dev.laut.model.json.ReadingWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code laut search}: finds articles and statements in the ledger. */
@Command(
    name = "search",
    mixinStandardHelpOptions = true,
    description = "Finds articles and statements in the ledger; without words, the latest ones.",
    footer = {
      "",
      "For example:",
      "  laut search Hafen Streik --origin anonymous",
      "  laut search --speaker Brandt --from 2024-05",
      "  laut search \"letzte Fähre\"                words in one argument are a phrase",
    })
final class SearchCommand implements Callable<Integer> {

  private final World world;

  @Spec private CommandSpec spec;
  @Mixin private LedgerOption ledgerOption = new LedgerOption();

  @Parameters(paramLabel = "WORD", description = "Words that the article must hold.")
  private List<String> words = new ArrayList<>();

  @Option(
      names = "--speaker",
      paramLabel = "NAME",
      description = "Somebody whom a statement comes from or through.")
  private @Nullable String speaker;

  @Option(
      names = "--origin",
      paramLabel = "NAME",
      description = {
        "Who is at the end of a statement's chain: a name, or one of person, organisation,",
        "agency, outlet, document, group, anonymous, unknown."
      })
  private @Nullable String origin;

  @Option(names = "--outlet", paramLabel = "NAME", description = "The outlet.")
  private @Nullable String outlet;

  @Option(names = "--from", paramLabel = "DAY", description = "Published on or after this day.")
  private @Nullable String from;

  @Option(names = "--to", paramLabel = "DAY", description = "Published on or before this day.")
  private @Nullable String to;

  @Option(names = "--lang", paramLabel = "LANG", description = "The language, as de or en.")
  private @Nullable String lang;

  @Option(
      names = "--limit",
      paramLabel = "N",
      defaultValue = "20",
      description = "How many articles are shown at most (default: 20).")
  private int limit = 20;

  @Option(
      names = "--json",
      description = "Print the articles' records, each with a field 'hit' for what matches.")
  private boolean json;

  SearchCommand(World world) {
    this.world = world;
  }

  @Override
  public Integer call() {
    Query query = query();
    try (Ledger ledger = SqliteLedger.openExisting(ledgerOption.path(world.environment()))) {
      List<Hit> hits = ledger.search(query);
      if (json) {
        hits.forEach(hit -> world.print(ReadingWriter.line(hit) + "\n"));
      } else {
        world.print(
            new HitList(world.terminal().columns(), world.terminal().palette()).of(hits, limit));
      }
    }
    return ExitCode.DONE;
  }

  private Query query() {
    try {
      return new Query(
          words.isEmpty() ? null : said(), speaker, origin, outlet, from, to, lang, limit);
    } catch (IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()), e);
    }
  }

  /** The shell has taken the quotation marks away from an argument with blanks: a phrase. */
  private String said() {
    return words.stream()
        .map(word -> word.contains(" ") && word.indexOf('"') < 0 ? "\"" + word + "\"" : word)
        .collect(Collectors.joining(" "));
  }
}

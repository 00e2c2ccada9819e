package dev.laut.cli;

import dev.laut.cli.sheet.HitList;
import dev.laut.ledger.SqliteLedger;
import dev.laut.model.Hit;
import dev.laut.model.Ledger;
import dev.laut.model.Query;
import dev.laut.model.QueryText;
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
      "  laut search 'speaker:\"Ada Brunn\" hedge:denied Mühle'   as on the desk",
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

  @Option(
      names = "--source",
      paramLabel = "NAME",
      description = "Anybody in a statement's chain: a name, or a kind as for --origin.")
  private @Nullable String source;

  @Option(
      names = "--hedge",
      paramLabel = "LEVEL",
      description = "How far the outlet stands behind it: plain, hedged, doubted, denied.")
  private @Nullable String hedge;

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
    StringBuilder line = new StringBuilder(said());
    field(line, "speaker", speaker);
    field(line, "source", source);
    field(line, "origin", origin);
    field(line, "hedge", hedge);
    field(line, "outlet", outlet);
    field(line, "from", from);
    field(line, "to", to);
    field(line, "lang", lang);
    try {
      return QueryText.parse(line.toString(), limit);
    } catch (IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()), e);
    }
  }

  private static void field(StringBuilder line, String name, @Nullable String value) {
    if (value != null) {
      line.append(' ').append(name).append(":\"").append(value.replace('"', ' ')).append('"');
    }
  }

  /** The shell has taken the quotation marks away from an argument with blanks: a phrase. */
  private String said() {
    return words.stream().map(SearchCommand::quoted).collect(Collectors.joining(" "));
  }

  private static String quoted(String word) {
    if (!word.contains(" ") || word.indexOf('"') >= 0) {
      return word;
    }
    int colon = word.indexOf(':');
    boolean field = colon > 0 && colon < word.indexOf(' ');
    return field
        ? word.substring(0, colon + 1) + '"' + word.substring(colon + 1) + '"'
        : '"' + word + '"';
  }
}

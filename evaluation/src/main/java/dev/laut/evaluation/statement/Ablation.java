package dev.laut.evaluation.statement;

import dev.laut.analysis.Annotator;
import dev.laut.analysis.annotation.Annotated;
import dev.laut.analysis.annotation.Token;
import dev.laut.analysis.statement.Attribution;
import dev.laut.analysis.statement.german.GermanAttributionFinder;
import dev.laut.analysis.statement.german.GermanCandidates;
import dev.laut.analysis.statement.learned.CandidateSource;
import dev.laut.analysis.statement.learned.LearnedAttributionFinder;
import dev.laut.evaluation.measure.Figure;
import dev.laut.evaluation.measure.GoldFile;
import dev.laut.model.json.JsonObject;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Tells what the parts of the German finder are worth: each time one of them is left out. */
@Command(
    name = "ablation",
    description = "Measures German statements with parts of the finder left out.")
public final class Ablation implements Callable<Integer> {

  private static final List<String> SHOWN =
      List.of("quote.F1", "speaker.F1", "joint.P", "joint.R", "joint.F1", "who+what.F1");

  @Option(names = "--train", required = true, description = "what the models learn from")
  private @Nullable Path train;

  @Option(names = "--on", required = true, description = "what all are measured on")
  private @Nullable Path on;

  @Spec private CommandLine.Model.@Nullable CommandSpec spec;

  /** Arguments as {@code --help} tells. */
  public static void main(String[] args) {
    System.exit(new CommandLine(new Ablation()).execute(args));
  }

  @Override
  public Integer call() {
    if (train == null || on == null || spec == null) {
      throw new IllegalStateException("picocli did not fill in the options");
    }
    GermanAttributionFinder rules = new GermanAttributionFinder();
    Map<String, Function<Annotated, List<Attribution>>> ways = new LinkedHashMap<>();
    ways.put("rules only", rules::find);
    ways.put("rules and learned", learned(new GermanCandidates(), train)::find);
    ways.put("learned only", learned(GermanCandidates::undecided, train)::find);
    ways.put("rules without morphology", text -> rules.find(withoutMorphology(text)));
    ways.put("rules without speakers elsewhere", text -> near(text, rules.find(text)));
    AttributionGold gold = AttributionGold.read(on);
    PrintWriter out = spec.commandLine().getOut();
    out.print("%-34s %s\n".formatted("", String.join("  ", SHOWN)));
    ways.forEach(
        (name, way) -> out.print("%-34s %s\n".formatted(name, line(gold.measure(way).figures()))));
    out.flush();
    return 0;
  }

  private static String line(List<Figure> figures) {
    List<String> cells = new ArrayList<>();
    for (String name : SHOWN) {
      for (Figure figure : figures) {
        if (figure.name().equals(name)) {
          cells.add(String.format(Locale.ROOT, "%" + name.length() + "s", figure.text()));
        }
      }
    }
    return String.join("  ", cells);
  }

  private static LearnedAttributionFinder learned(CandidateSource source, Path train) {
    Annotator annotator = new Annotator();
    List<TrainingArticle> articles = new ArrayList<>();
    for (JsonObject record : GoldFile.read(train, "train.jsonl").records()) {
      articles.add(TrainingArticle.of(record, annotator, source));
    }
    return new LearnedAttributionFinder(source, StatementTraining.learn(articles));
  }

  private static Annotated withoutMorphology(Annotated text) {
    List<Token> bare = new ArrayList<>();
    for (Token token : text.tokens()) {
      bare.add(new Token(token.index(), token.span(), token.text(), token.tag(), token.lemma(), 0));
    }
    return new Annotated(
        text.text(),
        text.lang(),
        text.sentences(),
        bare,
        text.names(),
        text.times(),
        text.quantities());
  }

  /** Leaves out speakers that stand in another sentence than what they say. */
  private static List<Attribution> near(Annotated text, List<Attribution> found) {
    List<Attribution> near = new ArrayList<>();
    for (Attribution each : found) {
      Set<Integer> sentences = new HashSet<>();
      each.quote().forEach(span -> sentences.add(sentence(text, span.begin())));
      each.quote().forEach(span -> sentences.add(sentence(text, span.end() - 1)));
      each.cue().forEach(span -> sentences.add(sentence(text, span.begin())));
      boolean far =
          each.speaker().stream()
              .noneMatch(span -> sentences.contains(sentence(text, span.begin())));
      near.add(far ? each.withSpeaker(List.of()) : each);
    }
    return near;
  }

  private static int sentence(Annotated text, int offset) {
    int token = Math.min(text.tokenAt(offset), text.tokens().size() - 1);
    return text.sentenceOf(token).index();
  }
}

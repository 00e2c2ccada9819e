package dev.laut.evaluation.statement;

import dev.laut.analysis.Annotator;
import dev.laut.analysis.statement.AttributionFinder;
import dev.laut.analysis.statement.german.GermanCandidates;
import dev.laut.analysis.statement.learned.CandidateSource;
import dev.laut.analysis.statement.learned.LearnedAttributionFinder;
import dev.laut.analysis.statement.learned.StatementModel;
import dev.laut.evaluation.measure.GoldFile;
import dev.laut.model.json.JsonObject;
import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Learns the German model of statements, or tells how well it would do. */
@Command(
    name = "train-statements",
    description = "Learns the German model of statements; the same file gives the same bytes.")
public final class TrainStatements implements Callable<Integer> {

  @Option(
      names = "--train",
      required = true,
      description = "statements in the format of attribution/de")
  private @Nullable Path train;

  @Option(names = "--out", description = "the model to write")
  private @Nullable Path out;

  @Option(
      names = "--check",
      description = "measures models, each on the part of the articles that it did not learn from")
  private boolean check;

  @Option(
      names = "--folds",
      description = "parts for --check; 2: learn from one half, measure on the other",
      defaultValue = "5")
  private int folds = 5;

  @Option(names = "--on", description = "measures the learned model on this gold")
  private @Nullable Path on;

  @Option(names = "--part", description = "learns from one article in so many", defaultValue = "1")
  private int part = 1;

  @Spec private CommandLine.Model.@Nullable CommandSpec spec;

  /** Arguments as {@code --help} tells. */
  public static void main(String[] args) {
    System.exit(new CommandLine(new TrainStatements()).execute(args));
  }

  @Override
  public Integer call() throws IOException {
    if (train == null || spec == null) {
      throw new IllegalStateException("picocli did not fill in the options");
    }
    CandidateSource source = new GermanCandidates();
    List<TrainingArticle> articles = articles(train, source);
    if (check) {
      PrintWriter answer = spec.commandLine().getOut();
      StatementTraining.crossCheck(articles, source, folds)
          .figures()
          .forEach(figure -> answer.print(figure.name() + "\t" + figure.text() + "\n"));
      answer.flush();
    }
    if (out == null && on == null) {
      return 0;
    }
    StatementModel model = StatementTraining.learn(articles);
    if (on != null) {
      AttributionFinder finder = new LearnedAttributionFinder(source, model);
      PrintWriter answer = spec.commandLine().getOut();
      AttributionGold.read(on)
          .measure(finder::find)
          .figures()
          .forEach(figure -> answer.print(figure.name() + "\t" + figure.text() + "\n"));
      answer.flush();
    }
    if (out != null) {
      try (DataOutputStream to =
          new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(out)))) {
        model.write(to);
      }
    }
    return 0;
  }

  private List<TrainingArticle> articles(Path path, CandidateSource source) {
    List<JsonObject> records = GoldFile.read(path, "train.jsonl").records();
    Annotator annotator = new Annotator();
    List<TrainingArticle> articles = new ArrayList<>();
    for (int i = 0; i < records.size(); i += part) {
      articles.add(TrainingArticle.of(records.get(i), annotator, source));
    }
    return articles;
  }
}

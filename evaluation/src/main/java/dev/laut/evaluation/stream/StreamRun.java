package dev.laut.evaluation.stream;

import dev.laut.analysis.story.StoryFold;
import dev.laut.evaluation.synthetic.Invented;
import dev.laut.evaluation.synthetic.SyntheticNews;
import dev.laut.model.Arrival;
import dev.laut.model.ContentId;
import dev.laut.model.FoldState;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * One stream of invented news on its way through the fold, step by step. Only the fold's work is
 * metered. Not thread-safe.
 */
final class StreamRun implements AutoCloseable {

  private final SyntheticNews news;
  private final int step;
  private final Meter meter = new Meter();
  private final ReadingFile readings = new ReadingFile();
  private final SequencedMap<String, String> stories = new LinkedHashMap<>();
  private final List<ToldStories.Link> copied = new ArrayList<>();
  private final StoryFold fold;
  private final ToldStories told;
  private int arrived;

  /** Starts with the first article. */
  StreamRun(SyntheticNews news, int step) {
    this(news, step, new StoryFold(), new ToldStories());
  }

  private StreamRun(SyntheticNews news, int step, StoryFold fold, ToldStories told) {
    this.news = news;
    this.step = step;
    this.fold = fold;
    this.told = told;
  }

  /** Goes on where another run, perhaps of another process, kept itself. */
  static StreamRun resumed(SyntheticNews news, int step, Path file) throws IOException {
    try (DataInputStream in =
        new DataInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
      ToldStories told = ToldStories.read(in);
      long position = in.readLong();
      List<byte[]> parts = new ArrayList<>();
      for (int k = in.readInt(); k > 0; k--) {
        parts.add(in.readNBytes(in.readInt()));
      }
      StoryFold fold = StoryFold.of(FoldState.ofParts(position, parts));
      StreamRun run = new StreamRun(news, step, fold, told);
      while (run.arrived < position) {
        run.next();
      }
      return run;
    }
  }

  /** Keeps everything that going on needs. */
  void keep(Path file) throws IOException {
    try (DataOutputStream out =
        new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file)))) {
      FoldState state = fold.state();
      told.write(out);
      out.writeLong(state.position());
      out.writeInt(state.parts().size());
      for (byte[] part : state.parts()) {
        out.writeInt(part.length);
        out.write(part);
      }
    }
  }

  /**
   * Lets articles arrive until there are {@code articles}; {@code each} is told after each step.
   */
  void to(int articles, Consumer<StreamRun> each) {
    while (arrived < articles) {
      List<Arrival> arrivals = new ArrayList<>();
      for (int most = Math.min(step, articles - arrived); most > 0; most--) {
        arrivals.add(next());
      }
      meter.time(() -> told.take(fold.step(arrivals, readings)));
      each.accept(this);
    }
  }

  private Arrival next() {
    Invented invented = news.next();
    arrived++;
    readings.add(invented.reading());
    stories.put(invented.reading().id(), invented.story());
    @Nullable String source = invented.copied();
    if (source != null) {
      copied.add(new ToldStories.Link(source, invented.reading().id()));
    }
    return new Arrival(arrived, invented.reading());
  }

  Meter meter() {
    return meter;
  }

  ToldStories told() {
    return told;
  }

  int arrived() {
    return arrived;
  }

  /** How well the stories agree with what the generator meant. */
  Agreement agreement() {
    return new Agreement(stories, copied, told);
  }

  FoldState state() {
    return fold.state();
  }

  /** Equal for equal states. */
  static String digest(FoldState state) {
    StringBuilder parts = new StringBuilder();
    state.parts().forEach(part -> parts.append(ContentId.digest(part)).append('\n'));
    return ContentId.digest(parts.toString().getBytes(StandardCharsets.UTF_8));
  }

  @Override
  public void close() {
    readings.close();
  }
}

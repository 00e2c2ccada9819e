package dev.laut.ledger;

import dev.laut.model.Draft;
import dev.laut.model.Query;
import dev.laut.model.Reading;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/**
 * Measures the ledger with invented articles of about 400 words and ten statements each; the words
 * are as frequent as Zipf's law has them. Arguments: a new file, how many articles.
 */
final class LedgerSpeed {

  private static final int BATCH = 200;
  private static final int VOCABULARY = 50_000;

  private LedgerSpeed() {}

  public static void main(String[] args) throws Exception {
    Path file = Path.of(args[0]);
    int count = Integer.parseInt(args[1]);
    Random random = new Random(7);
    long nanos = 0;
    try (SqliteLedger ledger = SqliteLedger.open(file)) {
      for (int done = 0; done < count; done += BATCH) {
        List<Reading> batch = new ArrayList<>();
        for (int i = done; i < done + BATCH; i++) {
          batch.add(article(random, i));
        }
        long start = System.nanoTime();
        ledger.addAll(batch);
        nanos += System.nanoTime() - start;
      }
      System.out.printf(
          "%d articles in %.1f s: %.0f articles/s, %d MB%n",
          count, nanos / 1e9, count / (nanos / 1e9), Files.size(file) >> 20);
      search(ledger, "a rare word", word(40_000), null);
      search(ledger, "a frequent word", word(3), null);
      search(ledger, "two words", word(300) + " " + word(20), null);
      search(ledger, "a phrase", "\"" + word(1) + " " + word(2) + "\"", null);
      search(ledger, "a speaker", null, "Person " + word(77));
      search(ledger, "a word and a speaker", word(30), "Person");
      search(ledger, "nothing but the latest", null, null);
    }
  }

  private static void search(
      SqliteLedger ledger, String what, @Nullable String words, @Nullable String speaker) {
    Query query = new Query(words, speaker, null, null, null, null, null, 20);
    ledger.search(query);
    int rounds = 20;
    int hits = 0;
    long start = System.nanoTime();
    for (int i = 0; i < rounds; i++) {
      hits = ledger.search(query).size();
    }
    System.out.printf(
        "search for %s: %.1f ms, %d hits shown%n",
        what, (System.nanoTime() - start) / 1e6 / rounds, hits);
  }

  private static Reading article(Random random, int number) {
    List<String> sentences = new ArrayList<>();
    for (int s = 0; s < 25; s++) {
      StringBuilder sentence = new StringBuilder("Satz" + s);
      for (int w = 0; w < 16; w++) {
        sentence.append(' ').append(word(zipf(random)));
      }
      sentences.add(sentence.toString());
    }
    Draft draft =
        Draft.of(String.join(".\n", sentences))
            .title(word(zipf(random)) + " " + word(zipf(random)))
            .outlet("Blatt " + number % 50)
            .published("2024-%02d-%02d".formatted(number % 12 + 1, number % 28 + 1))
            .lang(number % 3 == 0 ? "en" : "de");
    for (int s = 0; s < 20; s += 2) {
      draft.statement(sentences.get(s), Draft.person("Person " + word(random.nextInt(500))));
    }
    return draft.reading("a" + number);
  }

  private static int zipf(Random random) {
    return (int) Math.pow(VOCABULARY, random.nextDouble());
  }

  private static String word(int rank) {
    return "w" + Integer.toString(rank * 7919, 36) + "en";
  }
}

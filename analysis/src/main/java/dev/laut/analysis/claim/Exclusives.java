package dev.laut.analysis.claim;

import dev.laut.model.Copy;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The concepts that one article of a story shares with one other alone. All tell of the same thing,
 * but who tells again what one of them told tells its details, too. Copies of one text count as one
 * article.
 */
final class Exclusives {

  /** From this share on two articles are one text. */
  private static final double SAME_TEXT = 0.5;

  /** A concept that more articles tell is looked at no closer. */
  private static final int MOST = 64;

  private final List<Account> accounts;
  private final Map<String, List<Integer>> tellers = new HashMap<>();
  private final int[] texts;

  Exclusives(List<Account> accounts, List<Copy> copies) {
    this.accounts = accounts;
    for (int i = 0; i < accounts.size(); i++) {
      for (String concept : accounts.get(i).concepts()) {
        tellers.computeIfAbsent(concept, any -> new ArrayList<>()).add(i);
      }
    }
    texts = texts(accounts, copies);
  }

  /** For each article the number of the one whose text it is; by date, so that it comes before. */
  private static int[] texts(List<Account> accounts, List<Copy> copies) {
    Map<String, Integer> numbers = new HashMap<>();
    for (int i = 0; i < accounts.size(); i++) {
      numbers.put(accounts.get(i).id(), i);
    }
    int[] texts = new int[accounts.size()];
    Arrays.setAll(texts, i -> i);
    for (Copy copy : copies) {
      Integer src = numbers.get(copy.src());
      Integer dst = numbers.get(copy.dst());
      if (src != null && dst != null && copy.share() >= SAME_TEXT && src < dst) {
        texts[dst] = src;
      }
    }
    for (int i = 0; i < texts.length; i++) {
      texts[i] = texts[texts[i]];
    }
    return texts;
  }

  /** How many different texts the story has. */
  int texts() {
    return (int) Arrays.stream(texts).distinct().count();
  }

  /** For each article how many concepts it shares with article {@code number} and no other text. */
  int[] with(int number) {
    int[] shared = new int[accounts.size()];
    for (String concept : accounts.get(number).concepts()) {
      List<Integer> telling = tellers.getOrDefault(concept, List.of());
      if (telling.size() <= MOST && isOfTwo(telling)) {
        telling.forEach(teller -> shared[teller]++);
      }
    }
    shared[number] = 0;
    return shared;
  }

  private boolean isOfTwo(List<Integer> telling) {
    return telling.stream().map(teller -> texts[teller]).distinct().limit(3).count() == 2;
  }
}

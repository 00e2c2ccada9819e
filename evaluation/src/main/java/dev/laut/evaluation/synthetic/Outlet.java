package dev.laut.evaluation.synthetic;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Who publishes.
 *
 * @param agency whether others print its texts
 * @param boilerplate a paragraph that it puts below all articles, or null
 */
record Outlet(String name, Tongue tongue, boolean agency, @Nullable String boilerplate) {

  private static final List<String> GERMAN_AGENCIES = List.of("dpa", "AFP", "Reuters", "KNA");
  private static final List<String> ENGLISH_AGENCIES = List.of("Reuters", "AP", "AFP");
  private static final double WITH_BOILERPLATE = 0.25;

  static List<Outlet> agencies(Tongue tongue) {
    List<String> names =
        switch (tongue) {
          case GERMAN -> GERMAN_AGENCIES;
          case ENGLISH -> ENGLISH_AGENCIES;
        };
    return names.stream().map(name -> new Outlet(name, tongue, true, null)).toList();
  }

  /** {@code many} papers and stations with names of their own. */
  static List<Outlet> papers(int many, Tongue tongue, Stock stock, Dice dice) {
    List<Outlet> papers = new ArrayList<>();
    for (int i = 0; i < many; i++) {
      String place = stock.place(dice).in(tongue);
      String name = Bilingual.filled(dice.one(stock.outletPatterns()).in(tongue), place);
      Bilingual closing = dice.chance(WITH_BOILERPLATE) ? dice.one(stock.boilerplate()) : null;
      papers.add(new Outlet(name, tongue, false, closing == null ? null : closing.in(tongue)));
    }
    return papers;
  }

  /** The address of its article {@code id}, in a domain that can never exist (RFC 2606). */
  String address(String id) {
    String plain = Normalizer.normalize(name, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
    return "https://%s.example/%s".formatted(plain.replaceAll("[^a-z0-9]+", ""), id);
  }
}

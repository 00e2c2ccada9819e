package dev.laut.analysis.extraction;

import dev.laut.analysis.annotation.Agency;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** News agencies by the marks that datelines, bylines and credit lines carry. */
final class Agencies {

  private static final Map<String, String> BY_MARK = new HashMap<>();

  static {
    for (Agency agency : Agency.all()) {
      agency.marks().forEach(mark -> BY_MARK.put(mark, agency.id()));
    }
  }

  private Agencies() {}

  /** The agencies that {@code text} is marked with, in their order, each once. */
  static List<String> in(String text) {
    List<String> found = new ArrayList<>();
    int from = -1;
    for (int i = 0; i <= text.length(); i++) {
      boolean letter = i < text.length() && Character.isLetter(text.charAt(i));
      if (letter && from < 0) {
        from = i;
      } else if (!letter && from >= 0) {
        String agency = longest(text, from, i);
        if (agency != null && !found.contains(agency)) {
          found.add(agency);
        }
        from = -1;
      }
    }
    return found;
  }

  /** Marks have up to three words. */
  private static @Nullable String longest(String text, int from, int firstEnd) {
    String found = null;
    int end = firstEnd;
    for (int words = 1; words <= 3; words++) {
      String agency = BY_MARK.get(text.substring(from, end));
      found = agency != null ? agency : found;
      int next = end + 1;
      while (next < text.length() && Character.isLetter(text.charAt(next))) {
        next++;
      }
      if (end >= text.length() || next == end + 1 || text.charAt(end) != ' ') {
        break;
      }
      end = next;
    }
    return found;
  }

  /** Whether {@code name} is an agency's and nobody else's. */
  static boolean isAgency(String name) {
    return BY_MARK.containsKey(name.strip());
  }
}

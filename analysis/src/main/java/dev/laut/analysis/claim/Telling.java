package dev.laut.analysis.claim;

import dev.laut.model.Claim;
import dev.laut.model.Copy;
import dev.laut.model.Origins;
import java.util.List;

/**
 * What a story claims, and on whom it rests.
 *
 * @param claims the most carried first
 * @param origins everybody who knows something of the matter
 * @param copies those that were known, and those that the articles' claims show
 */
public record Telling(List<Claim> claims, Origins origins, List<Copy> copies) {

  public Telling {
    claims = List.copyOf(claims);
    copies = List.copyOf(copies);
  }
}

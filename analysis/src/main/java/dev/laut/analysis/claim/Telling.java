package dev.laut.analysis.claim;

import dev.laut.model.Claim;
import dev.laut.model.Origins;
import java.util.List;

/**
 * What a story claims, and on whom it rests.
 *
 * @param claims the most carried first
 * @param origins everybody who knows something of the matter
 */
public record Telling(List<Claim> claims, Origins origins) {

  public Telling {
    claims = List.copyOf(claims);
  }
}

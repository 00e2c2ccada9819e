package dev.laut.cli.sheet;

import dev.laut.cli.terminal.Ink;
import dev.laut.cli.terminal.Run;
import dev.laut.model.Source;
import dev.laut.model.SourceKind;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A chain, drawn from this page back to the origin. */
final class ChainLine {

  /** Longer names are cut; some texts name a source by half a sentence. */
  private static final int LONGEST_NAME = 90;

  private ChainLine() {}

  /** {@code this page ← Talfunk ← Bergleute (unnamed)}. */
  static List<Run> of(List<Source> chain) {
    List<Run> runs = new ArrayList<>();
    runs.add(new Run("this page", Ink.QUIET));
    for (Source source : chain) {
      runs.add(new Run(" ← ", Ink.QUIET));
      Ink ink = Census.isUnnamed(source.kind()) ? Ink.UNNAMED : Ink.SOURCE;
      String name = source.name();
      if (name == null) {
        runs.add(new Run(nameless(source.kind()), ink));
      } else {
        runs.add(new Run(clipped(name), ink));
        String remark = remark(source.kind());
        if (remark != null) {
          runs.add(new Run(" (" + remark + ")", ink == Ink.UNNAMED ? ink : Ink.QUIET));
        }
      }
    }
    return runs;
  }

  /** What {@code source} is called, also where it has no name. */
  static String name(Source source) {
    String name = source.name();
    return name == null ? nameless(source.kind()) : clipped(name);
  }

  private static String clipped(String name) {
    return name.codePointCount(0, name.length()) <= LONGEST_NAME
        ? name
        : name.substring(0, name.offsetByCodePoints(0, LONGEST_NAME)) + "…";
  }

  private static String nameless(SourceKind kind) {
    return switch (kind) {
      case UNKNOWN -> "nobody named";
      case ANONYMOUS -> "somebody unnamed";
      case PERSON -> "a person";
      case ORGANISATION -> "an organisation";
      case AGENCY -> "an agency";
      case OUTLET -> "an outlet";
      case DOCUMENT -> "a document";
      case GROUP -> "a group";
    };
  }

  private static @Nullable String remark(SourceKind kind) {
    return switch (kind) {
      case ANONYMOUS, UNKNOWN -> "unnamed";
      case GROUP -> "group";
      case DOCUMENT -> "document";
      case PERSON, ORGANISATION, AGENCY, OUTLET -> null;
    };
  }
}

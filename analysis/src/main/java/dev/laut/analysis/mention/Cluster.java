package dev.laut.analysis.mention;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** An entity in the making. */
final class Cluster {
  final int id;
  EntityKind kind;

  /** Whether the kind is more than a guess from the shape of a name. */
  boolean sure;

  boolean plural;
  int genders;
  @Nullable String ref;
  final List<Integer> mentions = new ArrayList<>();
  final Set<NounClass> traits = EnumSet.noneOf(NounClass.class);
  final Set<String> heads = new HashSet<>();

  /** The longest name so far, in lower-case words. */
  List<String> name = List.of();

  Cluster(int id, EntityKind kind, boolean sure) {
    this.id = id;
    this.kind = kind;
    this.sure = sure;
  }

  int last() {
    return mentions.getLast();
  }
}

package dev.laut.analysis.origin;

import dev.laut.model.Place;
import dev.laut.model.Source;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** What is known of one origin while it is counted. */
final class Found {

  final Source source;

  /** Numbers of the articles whose version goes back to it. */
  final Set<Integer> articles = new TreeSet<>();

  /** Those among them that name it. */
  final Set<Integer> naming = new TreeSet<>();

  final Set<Source> through = new LinkedHashSet<>();
  final List<Place> places = new ArrayList<>();

  Found(Source source) {
    this.source = source;
  }
}

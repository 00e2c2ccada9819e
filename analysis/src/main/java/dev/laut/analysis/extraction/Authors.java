package dev.laut.analysis.extraction;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds who wrote an article: people and agencies apart. */
final class Authors {

  private final Markup page;
  private final @Nullable Thing article;
  private final @Nullable String outlet;
  private final int bodyStart;
  private final boolean[] kept;
  private final Set<String> agencies = new LinkedHashSet<>();
  private final List<String> people = new ArrayList<>();

  Authors(
      Markup page,
      @Nullable Thing article,
      @Nullable String outlet,
      int bodyStart,
      boolean[] kept) {
    this.page = page;
    this.article = article;
    this.outlet = outlet;
    this.bodyStart = bodyStart;
    this.kept = kept;
    find();
  }

  List<String> people() {
    return people;
  }

  List<String> agencies() {
    return List.copyOf(agencies);
  }

  private void find() {
    if (article != null) {
      for (Thing author : article.all("author")) {
        String name = author.text().isEmpty() ? author.first("name") : author.text();
        take(name);
      }
    }
    if (people.isEmpty()) {
      for (String name :
          List.of(
              "author",
              "article:author",
              "dc.creator",
              "parsely-author",
              "byl",
              "sailthru.author")) {
        for (String said : people.isEmpty() ? page.head().metas(name) : List.<String>of()) {
          take(said);
        }
      }
    }
    for (Mark mark : page.layout().page.marks()) {
      boolean near = mark.passage() <= bodyStart + 3;
      if (people.isEmpty()
          && near
          && (Hint.AUTHORPROP.in(mark.hints()) || Hint.AUTHOR.in(mark.hints()))) {
        take(mark.text().isEmpty() ? mark.value() : mark.text());
      }
    }
    for (Passage p : page.layout().page.passages()) {
      boolean near =
          p.index > bodyStart - 10
              && p.index <= bodyStart + 1
              && !kept[Math.min(p.index, kept.length - 1)];
      if (people.isEmpty()
          && near
          && p.words.length <= 12
          && Cue.BYLINE.in(page.layout().cues[p.index])) {
        take(p.text);
      }
    }
  }

  private void take(@Nullable String said) {
    if (said == null) {
      return;
    }
    agencies.addAll(Agencies.in(said));
    for (String name : Bylines.names(Line.clean(Entities.decode(said)))) {
      boolean isOutlet = outlet != null && name.equalsIgnoreCase(outlet);
      if (!isOutlet && !people.contains(name)) {
        people.add(name);
      }
    }
  }
}

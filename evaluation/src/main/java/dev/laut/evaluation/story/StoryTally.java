package dev.laut.evaluation.story;

import dev.laut.evaluation.measure.Assignment;
import dev.laut.evaluation.measure.Case;
import dev.laut.evaluation.measure.Figure;
import dev.laut.evaluation.measure.Rates;
import dev.laut.evaluation.story.ToldStory.Change;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Adds up the stories of the chains set to its figures. */
final class StoryTally {

  /** What a story's own origins may be wider than the gold's. */
  private static final int SLACK = 1;

  private final List<String> ids;
  private final List<ToldStory> gold;
  private final List<ToldStory> found;
  private final List<@Nullable ToldStory> partners;

  StoryTally(List<String> ids, List<ToldStory> gold, List<ToldStory> found) {
    this.ids = ids;
    this.gold = gold;
    this.found = found;
    partners = partners(gold, found);
  }

  /** The found story that shares most articles with each gold one, none given twice. */
  private static List<@Nullable ToldStory> partners(List<ToldStory> gold, List<ToldStory> found) {
    double[][] weights = new double[gold.size()][found.size()];
    for (int g = 0; g < gold.size(); g++) {
      for (int f = 0; f < found.size(); f++) {
        weights[g][f] = Sets.jaccard(gold.get(g).articles(), found.get(f).articles());
      }
    }
    int[] columns = Assignment.columns(weights, Assignment.Ties.LOWEST);
    List<@Nullable ToldStory> partners = new ArrayList<>();
    for (int g = 0; g < gold.size(); g++) {
      boolean alike = columns[g] >= 0 && weights[g][columns[g]] > 0;
      partners.add(alike ? found.get(columns[g]) : null);
    }
    return partners;
  }

  List<Figure> figures() {
    List<Figure> figures = new ArrayList<>();
    figures.add(Figure.count("stories", gold.size()));
    figures.addAll(ofOrigins());
    figures.addAll(new CopyScore(gold, found).figures());
    figures.addAll(bcubed().figures("bcubed"));
    figures.addAll(ofChanges());
    figures.addAll(ofLeads());
    figures.addAll(ofClaims());
    return figures;
  }

  private List<Figure> ofOrigins() {
    int hits = 0;
    double error = 0;
    for (int g = 0; g < gold.size(); g++) {
      Range expected = gold.get(g).origins();
      ToldStory partner = partners.get(g);
      hits += partner != null && expected.hit(partner.origins(), SLACK) ? 1 : 0;
      error += expected.error(partner == null ? Range.NONE : partner.origins());
    }
    return List.of(
        Figure.share("origins_hit", ofStories(hits)),
        Figure.share("origins_MAE", ofStories(error)));
  }

  private List<Figure> ofLeads() {
    int hits = 0;
    double error = 0;
    double f1 = 0;
    for (int g = 0; g < gold.size(); g++) {
      ToldClaim expected = gold.get(g).lead();
      ToldStory partner = partners.get(g);
      ToldClaim lead = partner == null ? null : partner.lead();
      Range range = expected == null ? Range.NONE : expected.origins();
      Set<String> carriers = expected == null ? Set.of() : expected.articles();
      Set<String> carrying = lead == null ? Set.of() : lead.articles();
      hits += lead != null && range.hit(lead.origins(), 0) ? 1 : 0;
      error += range.error(lead == null ? Range.NONE : lead.origins());
      f1 += Rates.of(Sets.shared(carriers, carrying), carrying.size(), carriers.size()).f1();
    }
    return List.of(
        Figure.share("lead_origins_hit", ofStories(hits)),
        Figure.share("lead_origins_MAE", ofStories(error)),
        Figure.share("lead_articles_F1", ofStories(f1)));
  }

  private List<Figure> ofClaims() {
    int claims = 0;
    int said = 0;
    int hits = 0;
    for (int g = 0; g < gold.size(); g++) {
      for (ToldClaim claim : gold.get(g).claims()) {
        ToldClaim closest = closest(claim, partners.get(g));
        claims++;
        said += closest != null ? 1 : 0;
        hits += closest != null && claim.origins().hit(closest.origins(), 0) ? 1 : 0;
      }
    }
    return List.of(
        Figure.share("claims_found", (double) said / Math.max(1, claims)),
        Figure.share("claims_origins_hit", (double) hits / Math.max(1, said)));
  }

  private static @Nullable ToldClaim closest(ToldClaim claim, @Nullable ToldStory partner) {
    return partner == null ? null : claim.closest(partner.claims());
  }

  private List<Figure> ofChanges() {
    List<Change> expected = new ArrayList<>();
    gold.forEach(story -> story.relations().forEach(expected::addAll));
    List<Set<Change>> relations = new ArrayList<>();
    found.forEach(story -> relations.addAll(story.relations()));
    Set<Change> all = new HashSet<>();
    relations.forEach(all::addAll);
    Set<Change> marked = new HashSet<>(expected);
    int hits = (int) expected.stream().filter(all::contains).count();
    int right =
        (int) relations.stream().filter(each -> each.stream().anyMatch(marked::contains)).count();
    double recall = expected.isEmpty() ? 1 : (double) hits / expected.size();
    double none = expected.isEmpty() ? 1 : 0;
    double precision = relations.isEmpty() ? none : (double) right / relations.size();
    return List.of(
        Figure.share("changes_recall", recall), Figure.share("changes_precision", precision));
  }

  private Rates bcubed() {
    Map<String, Set<String>> inGold = together(gold);
    Map<String, Set<String>> inFound = together(found);
    double precision = 0;
    double recall = 0;
    for (String id : ids) {
      Set<String> expected = inGold.getOrDefault(id, Set.of(id));
      Set<String> told = inFound.getOrDefault(id, Set.of(id));
      int shared = Sets.shared(expected, told);
      precision += (double) shared / told.size();
      recall += (double) shared / expected.size();
    }
    int all = Math.max(1, ids.size());
    return new Rates(precision / all, recall / all);
  }

  /**
   * With which articles of the gold each one shares its story; the last story that has it counts.
   */
  private Map<String, Set<String>> together(List<ToldStory> stories) {
    Map<String, ToldStory> storyOf = new LinkedHashMap<>();
    stories.forEach(story -> story.articles().forEach(id -> storyOf.put(id, story)));
    Map<ToldStory, Set<String>> members = new LinkedHashMap<>();
    for (String id : ids) {
      ToldStory story = storyOf.get(id);
      if (story != null) {
        members.computeIfAbsent(story, key -> new HashSet<>()).add(id);
      }
    }
    Map<String, Set<String>> together = new LinkedHashMap<>();
    members.values().forEach(group -> group.forEach(id -> together.put(id, group)));
    return together;
  }

  private double ofStories(double sum) {
    return sum / Math.max(1, gold.size());
  }

  /** One case for each gold story: its numbers, and what of its claims and changes is not found. */
  List<Case> cases() {
    Set<Change> all = new HashSet<>();
    found.forEach(story -> story.relations().forEach(all::addAll));
    List<Case> cases = new ArrayList<>();
    for (int g = 0; g < gold.size(); g++) {
      ToldStory story = gold.get(g);
      ToldStory partner = partners.get(g);
      List<String> lines = new ArrayList<>();
      lines.add("origins gold %s found %s".formatted(story.origins(), range(partner)));
      ToldClaim lead = partner == null ? null : partner.lead();
      lines.add("lead found: " + (lead == null ? "none" : lead.origins() + " " + lead.text()));
      for (ToldClaim claim : story.claims()) {
        ToldClaim closest = closest(claim, partner);
        String said = closest == null ? "not found" : closest.origins() + " " + closest.text();
        lines.add(
            "%s gold %s %s | %s"
                .formatted(claim.lead() ? "lead " : "claim", claim.origins(), claim.text(), said));
      }
      story.relations().stream()
          .flatMap(Set::stream)
          .filter(change -> !all.contains(change))
          .forEach(change -> lines.add("change missed " + change));
      cases.add(new Case(story.id(), (double) g / gold.size(), lines));
    }
    return cases;
  }

  private static Range range(@Nullable ToldStory story) {
    return story == null ? Range.NONE : story.origins();
  }
}

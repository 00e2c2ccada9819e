package dev.laut.analysis.mention;

import dev.laut.analysis.mention.Mention.Article;
import dev.laut.analysis.mention.Mention.Form;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Joins the mentions of one text that mean the same, from left to right. */
final class Clusters {

  private static final Set<String> DASHES = Set.of("-", "–", "—");

  private final Run run;
  private final PhraseWords words;
  private final KindGuess kinds;
  private final Agencies agencies;
  private final List<Mention> mentions;
  private final List<Cluster> clusters = new ArrayList<>();
  private final Cluster[] clusterOf;
  private final NameIndex names = new NameIndex();

  Clusters(Run run, PhraseWords words, KindGuess kinds, Agencies agencies, List<Mention> mentions) {
    this.run = run;
    this.words = words;
    this.kinds = kinds;
    this.agencies = agencies;
    this.mentions = mentions;
    this.clusterOf = new Cluster[mentions.size()];
  }

  Entities cluster(Salience salience) {
    Antecedents antecedents = new Antecedents(run, words, mentions, clusterOf, salience);
    for (Mention mention : mentions) {
      KindGuess.Guess guess = kinds.of(mention);
      Cluster found = find(mention, guess, antecedents);
      if (found == null) {
        found = new Cluster(clusters.size(), guess.kind(), guess.sure());
        clusters.add(found);
      }
      join(mention, guess, found);
    }
    List<Entity> entities = new ArrayList<>(clusters.size());
    EntityNames naming = new EntityNames(run, words, mentions);
    for (Cluster cluster : clusters) {
      entities.add(naming.entity(cluster));
    }
    int[] entityOf = new int[mentions.size()];
    for (int i = 0; i < entityOf.length; i++) {
      entityOf[i] = clusterOf[i].id;
    }
    return new Entities(run.text, mentions, entities, entityOf);
  }

  private @Nullable Cluster find(Mention mention, KindGuess.Guess guess, Antecedents antecedents) {
    if (mention.apposition() >= 0) {
      Cluster same = clusterOf[mention.apposition()];
      if (!mention.hasName() || same.name.isEmpty()) {
        return same;
      }
    }
    return switch (mention.form()) {
      case NAME -> named(mention, guess);
      case PRONOUN -> antecedents.ofPronoun(mention);
      case PARTITIVE -> null;
      case NOMINAL -> nominal(mention, guess, antecedents);
    };
  }

  private @Nullable Cluster named(Mention mention, KindGuess.Guess guess) {
    Cluster bracketed = bracketed(mention);
    return bracketed != null ? bracketed : names.find(nameWords(mention), guess);
  }

  /**
   * "Bundesamt für Muster (BfM)": what stands alone in brackets behind a name is its short form; in
   * a dateline, "Muster (SID) – ", it is who reports from there.
   */
  private @Nullable Cluster bracketed(Mention mention) {
    int open = mention.first() - 1;
    boolean alone =
        open > 0
            && run.tokens.get(open).is("(")
            && run.lower(mention.end()).equals(")")
            && mention.end() - mention.first() == 1
            && !DASHES.contains(run.lower(mention.end() + 1));
    if (!alone || mention.index() == 0) {
      return null;
    }
    long capitals =
        run.tokens.get(mention.first()).text().chars().filter(Character::isUpperCase).count();
    int oldest = Math.max(0, mention.index() - 3);
    for (int i = mention.index() - 1; i >= oldest && capitals >= 2; i--) {
      Cluster cluster = clusterOf[i];
      boolean bearer =
          cluster.kind == EntityKind.ORGANISATION
              || cluster.kind == EntityKind.OTHER && !cluster.name.isEmpty();
      if (bearer && mentions.get(i).extent() == open) {
        return cluster;
      }
    }
    return null;
  }

  private @Nullable Cluster nominal(
      Mention mention, KindGuess.Guess guess, Antecedents antecedents) {
    boolean again =
        mention.article() == Article.DEFINITE
            || mention.article() == Article.POSSESSIVE
            || mention.article() == Article.NONE && mention.plural();
    if (!again || guess.kind() == EntityKind.OTHER && mention.article() != Article.DEFINITE) {
      return null;
    }
    return antecedents.ofNominal(mention, guess.kind(), head(mention));
  }

  private void join(Mention mention, KindGuess.Guess guess, Cluster cluster) {
    clusterOf[mention.index()] = cluster;
    cluster.mentions.add(mention.index());
    cluster.plural |= mention.plural() && cluster.mentions.size() == 1;
    if (mention.form() != Form.PRONOUN && !mention.plural()) {
      cluster.genders |= mention.genders();
    }
    if (guess.sure() && guess.kind() != EntityKind.OTHER && !cluster.sure) {
      cluster.kind = guess.kind();
      cluster.sure = true;
    }
    cluster.traits.addAll(mention.classes());
    boolean alias = mention.hasName() && mention.index() > 0 && bracketed(mention) == cluster;
    if (mention.hasName()) {
      List<String> name = nameWords(mention);
      if (!alias && name.size() > cluster.name.size()) {
        cluster.name = name;
      }
      names.add(name, cluster);
      if (alias) {
        names.alias(name.getFirst(), cluster);
      }
      String text = kinds.nameText(mention);
      String agency = agencies.shortName(text);
      if (agency != null) {
        cluster.ref = "agency:" + agency;
        names.alias(agency.toLowerCase(Locale.ROOT), cluster);
      }
    }
    if (mention.form() == Form.NOMINAL || mention.hasName() && !mention.classes().isEmpty()) {
      cluster.heads.add(head(mention));
    }
  }

  private String head(Mention mention) {
    return run.tokens.get(mention.head()).lemma().toLowerCase(Locale.ROOT);
  }

  private List<String> nameWords(Mention mention) {
    List<String> name = new ArrayList<>();
    for (int i = mention.nameFirst(); i < mention.nameEnd(); i++) {
      String word = run.lower(i);
      if (!run.tokens.get(i).isPunctuation() && !words.is(word, "name-part")) {
        name.add(word);
      }
    }
    return name.isEmpty() ? List.of(run.lower(mention.nameFirst())) : name;
  }
}

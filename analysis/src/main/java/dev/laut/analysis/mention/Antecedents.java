package dev.laut.analysis.mention;

import dev.laut.analysis.annotation.Trait;
import dev.laut.analysis.mention.Mention.Form;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Whom pronouns and definite nouns take up. */
final class Antecedents {

  private static final int MOST_LOOKED_AT = 80;
  private static final int MOST_SENTENCES = 7;
  private static final int SHORTEST_HEAD = 4;
  private static final int WORST = -20;
  private static final int UNSURE = 8;
  private static final int ALIKE = 4;

  private final Run run;
  private final PhraseWords words;
  private final List<Mention> mentions;
  private final Cluster[] clusterOf;
  private final Salience salience;

  Antecedents(
      Run run, PhraseWords words, List<Mention> mentions, Cluster[] clusterOf, Salience salience) {
    this.run = run;
    this.words = words;
    this.mentions = mentions;
    this.clusterOf = clusterOf;
    this.salience = salience;
  }

  @Nullable Cluster ofPronoun(Mention pronoun) {
    Cluster best = null;
    int most = WORST;
    int oldest = Math.max(0, pronoun.index() - MOST_LOOKED_AT);
    for (int i = pronoun.index() - 1; i >= oldest; i--) {
      Mention candidate = mentions.get(i);
      if (salience.distance(pronoun, candidate) > MOST_SENTENCES) {
        break;
      }
      Cluster cluster = clusterOf[i];
      if (agrees(pronoun, cluster)) {
        int score =
            isDemonstrative(pronoun)
                ? salience.ofNoun(pronoun, candidate) - (candidate.subject() ? ALIKE : 0)
                : salience.score(pronoun, candidate);
        score += affinity(pronoun, cluster);
        if (score > most) {
          most = score;
          best = cluster;
        }
      }
    }
    return best;
  }

  /** "Diese erklärte": not the subject of the sentence before, but who came last. */
  private boolean isDemonstrative(Mention pronoun) {
    return words.is(run.lower(pronoun.first()), "demonstrative");
  }

  private boolean agrees(Mention pronoun, Cluster cluster) {
    if (cluster.kind == EntityKind.OTHER && (cluster.sure || cluster.name.isEmpty())) {
      return false;
    }
    boolean group = cluster.kind == EntityKind.PEOPLE || cluster.plural;
    if (pronoun.plural()) {
      return group || !run.language.has(Trait.GENDER) && cluster.kind != EntityKind.PERSON;
    }
    if (group) {
      return false;
    }
    if (!run.language.has(Trait.GENDER)) {
      if (cluster.kind == EntityKind.OTHER) {
        return true;
      }
      boolean it = pronoun.genders() == Mention.Gender.NEUTER;
      boolean person = cluster.kind == EntityKind.PERSON;
      return it != person
          && (it || cluster.genders == 0 || (cluster.genders & pronoun.genders()) != 0);
    }
    return cluster.genders == 0 || (cluster.genders & pronoun.genders()) != 0;
  }

  private int affinity(Mention pronoun, Cluster cluster) {
    boolean agreed = (cluster.genders & pronoun.genders()) != 0;
    return switch (cluster.kind) {
      case PERSON -> agreed ? 4 : 3;
      case ORGANISATION, OUTLET, AGENCY -> run.language.has(Trait.GENDER) ? agreed ? 1 : -2 : 1;
      case PEOPLE -> 2;
      case DOCUMENT -> -1;
      case PLACE -> -4;
      case OTHER -> -4;
    };
  }

  /** Whom a definite noun takes up: the same noun, its last part, or what it can stand for. */
  @Nullable Cluster ofNominal(Mention mention, EntityKind kind, String head) {
    Cluster generic = null;
    int most = WORST;
    boolean mayBeGeneric = mayBeGeneric(mention);
    Set<Cluster> seen = new HashSet<>();
    int oldest = Math.max(0, mention.index() - 4 * MOST_LOOKED_AT);
    for (int i = mention.index() - 1; i >= oldest; i--) {
      Cluster cluster = clusterOf[i];
      boolean number =
          cluster.plural == mention.plural() || cluster.kind == EntityKind.ORGANISATION;
      boolean same = seen.add(cluster) && number && sameHead(cluster, head);
      if (same && ownersAgree(mention, cluster)) {
        return cluster;
      }
      if (mayBeGeneric && standsFor(mention, kind, cluster)) {
        int score = salience.ofNoun(mention, mentions.get(i)) + affinity(mention, cluster, i);
        if (score > most) {
          most = score;
          generic = cluster;
        }
      }
    }
    return generic;
  }

  /** A company is no authority. */
  private static boolean differ(Mention mention, Cluster cluster) {
    boolean company = cluster.traits.contains(NounClass.COMPANY);
    boolean authority = cluster.traits.contains(NounClass.AUTHORITY);
    if (mention.is(NounClass.AUTHORITY)) {
      boolean another = !cluster.name.isEmpty() || cluster.traits.contains(NounClass.ORGANISATION);
      return !authority && another;
    }
    if (mention.is(NounClass.COMPANY)) {
      return !company && cluster.traits.contains(NounClass.ORGANISATION);
    }
    return mention.is(NounClass.ASSOCIATION) && (company || authority);
  }

  private int affinity(Mention mention, Cluster cluster, int candidate) {
    boolean alike =
        mention.is(NounClass.COMPANY) && cluster.traits.contains(NounClass.COMPANY)
            || mention.is(NounClass.AUTHORITY) && cluster.traits.contains(NounClass.AUTHORITY);
    int unsure = salience.isSpeaker(mentions.get(candidate)) ? UNSURE / 2 : UNSURE;
    return (alike ? ALIKE : 0) - (cluster.sure ? 0 : unsure);
  }

  private boolean sameHead(Cluster cluster, String head) {
    if (cluster.heads.contains(head)) {
      return true;
    }
    if (!run.language.has(Trait.COMPOUNDS)) {
      return cluster.kind != EntityKind.PERSON
          && cluster.name.size() > 1
          && cluster.name.getLast().equals(head);
    }
    for (String known : cluster.heads) {
      if (head.length() >= SHORTEST_HEAD && known.endsWith(head)) {
        return true;
      }
    }
    return false;
  }

  private boolean ownersAgree(Mention mention, Cluster cluster) {
    if (mention.owner() < 0) {
      return true;
    }
    Cluster owner = clusterOf[mention.owner()];
    int latest = cluster.mentions.size() - 1;
    for (int i = latest; i >= 0 && latest - i < MOST_LOOKED_AT; i--) {
      Mention known = mentions.get(cluster.mentions.get(i));
      if (known.owner() >= 0 && clusterOf[known.owner()] == owner) {
        return true;
      }
    }
    return false;
  }

  private static boolean mayBeGeneric(Mention mention) {
    boolean generic =
        mention.is(NounClass.GENERIC_PERSON)
            || mention.is(NounClass.GENERIC_ORGANISATION)
            || mention.is(NounClass.GENERIC_OUTLET)
            || mention.is(NounClass.GENERIC_DOCUMENT)
            || mention.is(NounClass.AGENCY)
            || mention.is(NounClass.VEILED);
    return generic
        && mention.owner() < 0
        && !mention.plural()
        && mention.article() == Mention.Article.DEFINITE
        && mention.form() == Form.NOMINAL;
  }

  private boolean standsFor(Mention mention, EntityKind kind, Cluster cluster) {
    if (cluster.plural) {
      return false;
    }
    boolean genders =
        cluster.genders == 0
            || mention.genders() == 0
            || (cluster.genders & mention.genders()) != 0;
    return switch (cluster.kind) {
      case PERSON ->
          mention.is(NounClass.GENERIC_PERSON) && genders
              || mention.is(NounClass.VEILED) && cluster.name.isEmpty();
      case ORGANISATION -> mention.is(NounClass.GENERIC_ORGANISATION) && !differ(mention, cluster);
      case OUTLET -> mention.is(NounClass.GENERIC_OUTLET);
      case AGENCY -> mention.is(NounClass.AGENCY);
      case DOCUMENT ->
          mention.is(NounClass.GENERIC_DOCUMENT)
              && !(mention.is(NounClass.OUTLET) && cluster.traits.contains(NounClass.REPORT));
      case PEOPLE, PLACE -> false;
      case OTHER ->
          !cluster.sure
              && (cluster.mentions.size() > 1 || salience.isSpeaker(mentions.get(cluster.last())))
              && !cluster.name.isEmpty()
              && kind == EntityKind.ORGANISATION
              && mention.is(NounClass.GENERIC_ORGANISATION);
    };
  }
}

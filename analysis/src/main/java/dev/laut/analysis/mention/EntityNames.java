package dev.laut.analysis.mention;

import dev.laut.analysis.annotation.Tag;
import dev.laut.analysis.annotation.Token;
import dev.laut.analysis.annotation.Trait;
import dev.laut.analysis.mention.Mention.Form;
import java.util.List;

/** Finds the fullest name of an entity in the text. */
final class EntityNames {

  private final Run run;
  private final PhraseWords words;
  private final List<Mention> mentions;

  EntityNames(Run run, PhraseWords words, List<Mention> mentions) {
    this.run = run;
    this.words = words;
    this.mentions = mentions;
  }

  Entity entity(Cluster cluster) {
    String name = "";
    boolean named = false;
    for (int index : cluster.mentions) {
      Mention mention = mentions.get(index);
      if (mention.hasName()) {
        String candidate = name(mention);
        if (!named || length(candidate) > length(name)) {
          name = candidate;
        }
        named = true;
      } else if (!named && mention.form() == Form.NOMINAL) {
        String candidate = description(mention);
        name = candidate.length() > name.length() ? candidate : name;
      }
    }
    if (name.isEmpty()) {
      name = run.tokens.get(mentions.get(cluster.mentions.getFirst()).head()).text();
    }
    return new Entity(
        cluster.id, cluster.kind, name, named, cluster.ref, cluster.plural, cluster.mentions);
  }

  private static int length(String name) {
    int words = 1;
    for (int i = 0; i < name.length(); i++) {
      words += name.charAt(i) == ' ' ? 1 : 0;
    }
    return words;
  }

  /** The name as written, without the marks around it and a genitive's ending. */
  private String name(Mention mention) {
    int first = mention.nameFirst();
    int last = mention.nameEnd() - 1;
    while (first < last && run.tokens.get(first).isPunctuation()) {
      first++;
    }
    while (last > first && run.tokens.get(last).isPunctuation() && !run.tokens.get(last).is("&")) {
      last--;
    }
    String name = run.text.span(first, last).in(run.text.text());
    boolean genitive =
        run.language.has(Trait.CASES) && name.endsWith("s") && isGenitive(mention, last);
    return genitive ? name.substring(0, name.length() - 1) : name;
  }

  private boolean isGenitive(Mention mention, int last) {
    String word = run.tokens.get(last).text();
    String bare = word.substring(0, word.length() - 1);
    return mention.nameEnd() - mention.nameFirst() > 0
        && bare.length() > 2
        && run.isCapitalElsewhere(bare);
  }

  /** Noun with what stands before and hangs on behind, without article and number. */
  String description(Mention mention) {
    int first = mention.first();
    while (first < mention.head() && isOpener(first)) {
      first++;
    }
    int last = mention.extent() - 1;
    while (last > mention.head() && run.tokens.get(last).isPunctuation()) {
      last--;
    }
    return run.text.span(first, Math.max(last, mention.head())).in(run.text.text());
  }

  private boolean isOpener(int i) {
    Token token = run.tokens.get(i);
    return words.opens(run.lower(i)) || token.tag() == Tag.NUM || token.tag() == Tag.DET;
  }
}

package dev.laut.analysis.mention;

import dev.laut.analysis.annotation.Annotated;
import dev.laut.analysis.annotation.Language;
import dev.laut.model.Span;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Finds who is mentioned in a text of one language, and which mentions mean the same. Thread-safe.
 */
public final class EntityFinder {

  private final Nouns nouns;
  private final PhraseWords words;
  private final Agencies agencies = new Agencies();
  private final Language language;

  /**
   * @param lang BCP 47; one that Laut does not read is read with English rules
   */
  public EntityFinder(String lang) {
    language = Language.of(lang);
    nouns = new Nouns(language);
    words = new PhraseWords(language);
  }

  /** The entities of {@code text}, of which nothing else is known. */
  public Entities find(Annotated text) {
    return find(text, List.of(), List.of());
  }

  /**
   * The entities of {@code text}.
   *
   * @param speakers spans that name who says something: no mention crosses their ends, and pronouns
   *     favour them
   * @param said spans of what is said: a pronoun outside rarely means somebody named only inside
   */
  public Entities find(Annotated text, List<Span> speakers, List<Span> said) {
    BitSet walls = new BitSet();
    for (Span span : speakers) {
      walls.set(text.tokenAt(span.begin()));
      walls.set(text.tokenAt(span.end()));
    }
    Run run = new Run(text, nouns, words, agencies.words(), walls, language);
    List<Mention> found = mentions(run, walls);
    KindGuess kinds = new KindGuess(run, agencies, new PhraseParts(run, nouns, words));
    return new Clusters(run, words, kinds, agencies, found)
        .cluster(new Salience(text, found, speakers, said));
  }

  private List<Mention> mentions(Run run, BitSet walls) {
    List<Draft> drafts = new PhraseScanner(run, nouns, words, walls).scan();
    new PhraseLinker(run, words, walls, drafts).link();
    List<Mention> found = new ArrayList<>(drafts.size());
    for (Draft draft : drafts) {
      found.add(draft.mention(found.size()));
    }
    return found;
  }

  /** The classes of nouns that this finder knows. */
  public Nouns nouns() {
    return nouns;
  }
}

package dev.laut.analysis.mention;

import java.util.Set;

/**
 * A noun phrase or pronoun that mentions somebody or something. All numbers but {@code index} and
 * {@code owner} count tokens.
 *
 * @param index place in {@link Entities#mentions}, in the order of the text
 * @param first first token, an article included
 * @param end behind the last token, without what hangs on behind (genitive, "of", relative clause)
 * @param head the noun, name or pronoun that decides on number and gender
 * @param nameFirst first token of the name in it; -1 if it has none
 * @param nameEnd behind the last token of the name
 * @param extent behind the last token, a genitive, an "of" and the like included
 * @param owner index of the mention that this one belongs to ("die Sprecherin <u>des Amts</u>",
 *     "<u>its</u> lawyer"); -1 if there is none
 * @param apposition index of an earlier mention that this one only explains ("Ute Brahm, <u>die
 *     Leiterin</u>,"); -1 if there is none
 * @param classes of its common noun
 * @param genders bits of {@link Gender}; 0 where nothing is known
 */
public record Mention(
    int index,
    int first,
    int end,
    int head,
    int nameFirst,
    int nameEnd,
    int extent,
    int owner,
    int apposition,
    Form form,
    Article article,
    Set<NounClass> classes,
    boolean plural,
    int genders,
    boolean subject,
    boolean afterPreposition) {

  /** How it refers. */
  public enum Form {
    NAME,
    NOMINAL,
    PRONOUN,
    /** "einer von ihnen", "one of them": its owner is the group. */
    PARTITIVE
  }

  /** What stands before the noun. */
  public enum Article {
    DEFINITE,
    INDEFINITE,
    POSSESSIVE,
    NONE
  }

  /** Bits of {@link Mention#genders}. */
  public static final class Gender {
    public static final int MASCULINE = 1;
    public static final int FEMININE = 2;
    public static final int NEUTER = 4;

    private Gender() {}
  }

  public boolean hasName() {
    return nameFirst >= 0;
  }

  public boolean is(NounClass noun) {
    return classes.contains(noun);
  }

  public boolean contains(int token) {
    return first <= token && token < end;
  }
}

package dev.laut.analysis.origin;

import dev.laut.model.ArticleReading;
import dev.laut.model.SourceKind;
import dev.laut.model.Statement;
import dev.laut.model.StepKind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Joins papers to who wrote them and to who only printed them. */
final class Papers {

  /** Articles that are asked who printed a paper. */
  private static final int ASKED = 48;

  /** Letters between "published" and the name of the journal. */
  private static final int PRINTED = 45;

  private final List<ArticleReading> articles;
  private final Roster roster;
  private final Unions unions;
  private final Houses houses;

  Papers(List<ArticleReading> articles, Roster roster, Unions unions, Houses houses) {
    this.articles = articles;
    this.roster = roster;
    this.unions = unions;
    this.houses = houses;
  }

  void run() {
    for (Player player : roster.players()) {
      if (player.kind() == SourceKind.ORGANISATION) {
        journal(player);
      } else if (player.kind() == SourceKind.DOCUMENT) {
        written(player);
      }
    }
    for (int i = 0; i < articles.size(); i++) {
      for (Statement statement : articles.get(i).statements()) {
        paper(roster.chain(i, statement));
      }
    }
  }

  /** "veröffentlicht in der Zeitschrift X": X only prints the paper. */
  private void journal(Player journal) {
    String name = String.valueOf(journal.source().name());
    for (ArticleReading reading : articles.subList(0, Math.min(ASKED, articles.size()))) {
      String text = reading.article().text();
      int at = text.indexOf(name);
      String before = at < 0 ? "" : text.substring(Math.max(0, at - PRINTED), at);
      if (before.matches("(?s).*(published|appeared|erschienen|veröffentlicht)[^.]* (in|im) .*")) {
        Player paper = of(journal);
        if (paper != null) {
          unions.join(paper.id(), journal.id(), StepKind.SAME_DOCUMENT);
        }
        return;
      }
    }
  }

  /** The paper of the same article, or else the first of the story. */
  @Nullable Player of(Player group) {
    List<Player> papers =
        roster.players().stream()
            .filter(player -> player.kind() == SourceKind.DOCUMENT)
            .filter(player ->
                player.language().any(player.words(), "study")
                    || player.language().any(player.words(), "report"))
            .toList();
    return papers.stream()
        .filter(player -> player.article() == group.article())
        .findFirst()
        .or(() -> papers.stream().findFirst())
        .orElse(null);
  }

  /** "Prüfbericht des Rechnungshofs": the court of audit, where its whole name stands there. */
  private void written(Player paper) {
    for (String stem : paper.stems()) {
      for (Player body : houses.with(stem)) {
        if (paper.words().containsAll(body.words())
            || body.words().size() == 1 && isGenitive(paper.words(), body.words().getFirst())) {
          unions.join(paper.id(), body.id(), StepKind.SPEAKS_FOR);
        }
      }
    }
  }

  private static boolean isGenitive(List<String> words, String name) {
    return words.contains(name + "s") || words.contains(name + "es");
  }

  /** "schreibt X in einem Brief": the letter is X. */
  private void paper(List<Integer> chain) {
    for (int k = 0; k + 1 < chain.size(); k++) {
      int paper = chain.get(k);
      int author = chain.get(k + 1);
      if (paper != Roster.NOBODY
          && author != Roster.NOBODY
          && roster.players().get(paper).kind() == SourceKind.DOCUMENT) {
        boolean veiled = roster.players().get(author).isVeiled();
        unions.join(veiled ? paper : author, veiled ? author : paper, StepKind.SPEAKS_FOR);
      }
    }
  }
}

package dev.laut.desk.story;

import static org.assertj.core.api.Assertions.assertThat;

import dev.laut.model.ArticleReading;
import dev.laut.model.Draft;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class CrowdsTest {

  private static ArticleReading article(int i) {
    return Draft.of("Die Fähre " + i + " fährt.").outlet("Bote " + i).reading("a" + i);
  }

  private static Node told(int i) {
    return new Node.Told(article(i));
  }

  private static List<ArticleReading> articles(int count) {
    List<ArticleReading> articles = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      articles.add(article(i));
    }
    return articles;
  }

  private static Link copied(int from, int to) {
    return new Link(told(from), told(to), Evidence.COPIED, to + " %");
  }

  @Test
  void drawsFourCopiesOfOneArticleAsOneBoxWithOneEdge() {
    Crowds crowds =
        Crowds.of(List.of(copied(0, 1), copied(0, 2), copied(0, 3), copied(0, 4)), articles(5));
    Node many = new Node.Many(articles(5).subList(1, 5));
    assertThat(crowds.tellers()).containsExactly(told(0), many);
    assertThat(crowds.links()).containsExactly(new Link(told(0), many, Evidence.COPIED, ""));
  }

  @Test
  void leavesThreeAlikeAndWhoeverGaveItOnAlone() {
    List<Link> links =
        List.of(copied(0, 1), copied(0, 2), copied(0, 3), copied(0, 4), copied(4, 5));
    Crowds crowds = Crowds.of(links, articles(6));
    assertThat(crowds.tellers()).hasSize(6);
    assertThat(crowds.links()).isEqualTo(links);
  }

  @Test
  void keepsThoseApartThatHaveItOtherwise() {
    List<Link> links =
        List.of(
            copied(0, 1),
            copied(0, 2),
            copied(0, 3),
            new Link(told(0), told(4), Evidence.NAMED, "laut Bote 0"));
    assertThat(Crowds.of(links, articles(5)).tellers()).hasSize(5);
  }

  @Test
  void drawsAllThatSayNothingOfASourceAsOneBox() {
    assertThat(Crowds.of(List.of(), articles(9)).tellers())
        .containsExactly(new Node.Many(articles(9)));
  }
}

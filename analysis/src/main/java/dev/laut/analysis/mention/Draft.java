package dev.laut.analysis.mention;

import dev.laut.analysis.mention.Mention.Article;
import dev.laut.analysis.mention.Mention.Form;
import java.util.Set;

/** A mention in the making. */
final class Draft {
  int first;
  int end;
  int head;
  int nameFirst = -1;
  int nameEnd = -1;
  int extent;
  int owner = -1;
  int apposition = -1;
  Form form = Form.NOMINAL;
  Article article = Article.NONE;
  Set<NounClass> classes = Set.of();
  boolean plural;
  int genders;
  boolean subject;
  boolean afterPreposition;

  Draft(int first, int end, int head) {
    this.first = first;
    this.end = end;
    this.head = head;
    this.extent = end;
  }

  Mention mention(int index) {
    return new Mention(
        index,
        first,
        end,
        head,
        nameFirst,
        nameEnd,
        extent,
        owner,
        apposition,
        form,
        article,
        classes,
        plural,
        genders,
        subject,
        afterPreposition);
  }
}

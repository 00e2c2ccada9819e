package dev.laut.desk.article;

import dev.laut.model.Span;
import dev.laut.model.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** Cuts a text into pieces. */
final class Pieces {

  /** What a span of a text stands for. */
  record Role(Span span, String statement, String name, boolean first) {}

  private Pieces() {}

  static List<Role> roles(List<Statement> statements) {
    List<Role> roles = new ArrayList<>();
    for (Statement statement : statements) {
      for (int i = 0; i < statement.quote().size(); i++) {
        roles.add(new Role(statement.quote().get(i), statement.id(), "quote", i == 0));
      }
      add(roles, statement.speaker(), statement.id(), "speaker");
      add(roles, statement.cue(), statement.id(), "cue");
      add(roles, statement.hedge().spans(), statement.id(), "hedge");
    }
    return roles;
  }

  private static void add(List<Role> roles, List<Span> spans, String statement, String name) {
    spans.forEach(span -> roles.add(new Role(span, statement, name, false)));
  }

  /** The pieces of {@code span} of {@code text}. */
  static List<Piece> of(String text, Span span, List<Role> all) {
    List<Role> roles = all.stream().filter(role -> role.span().overlaps(span)).toList();
    TreeSet<Integer> cuts = new TreeSet<>(List.of(span.begin(), span.end()));
    for (Role role : roles) {
      cuts.add(Math.max(span.begin(), role.span().begin()));
      cuts.add(Math.min(span.end(), role.span().end()));
    }
    List<Piece> pieces = new ArrayList<>();
    int begin = span.begin();
    for (int end : cuts.tailSet(span.begin(), false)) {
      pieces.add(piece(text, new Span(begin, end), roles));
      begin = end;
    }
    return pieces;
  }

  private static Piece piece(String text, Span span, List<Role> roles) {
    TreeSet<String> statements = new TreeSet<>();
    TreeSet<String> names = new TreeSet<>();
    List<String> begins = new ArrayList<>();
    for (Role role : roles) {
      if (role.span().contains(span) && !span.isEmpty()) {
        statements.add(role.statement());
        names.add(role.name());
        if (role.first() && role.span().begin() == span.begin()) {
          begins.add(role.statement());
        }
      }
    }
    return new Piece(span.in(text), String.join(" ", statements), String.join(" ", names), begins);
  }
}

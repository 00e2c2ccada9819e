package dev.laut.evaluation.synthetic;

import dev.laut.model.Source;
import dev.laut.model.SourceKind;
import java.util.List;

/**
 * Who says what a line tells.
 *
 * @param frames the section of templates around it
 * @param chain as in {@link dev.laut.model.Statement}
 */
record Voice(String frames, List<Source> chain) {

  Voice {
    chain = List.copyOf(chain);
  }

  static Voice of(String frames, SourceKind kind, String name) {
    return new Voice(frames, List.of(new Source(kind, name, null, null)));
  }
}

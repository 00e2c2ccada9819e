package dev.laut.analysis.extraction;

import dev.laut.model.Block;
import dev.laut.model.Dropped;
import dev.laut.model.Link;
import java.util.List;

/** The body of an article, and what stood around it. */
record Body(
    String text,
    List<Block> blocks,
    List<Link> links,
    List<Dropped> dropped,
    List<String> captions) {

  int words() {
    return Words.of(text).length;
  }
}

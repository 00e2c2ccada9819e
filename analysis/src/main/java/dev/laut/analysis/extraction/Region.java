package dev.laut.analysis.extraction;

import org.jspecify.annotations.Nullable;

/** A block-level element of the page, with sums over everything in it. */
final class Region {

  final @Nullable Region parent;
  final HtmlTag tag;
  final long hints;
  final int depth;

  /**
   * Equal for elements that look alike: same tag and class, in parents that do, three levels up.
   */
  final int look;

  final boolean hidden;

  /** The passages in it are those from {@code first} to before {@code end}. */
  int first;

  int end;
  int words;
  int linkWords;
  int media;
  int children;

  /** Words of running text: long passages with few links. */
  int prose;

  /** The child with the most prose. */
  @Nullable Region richest;

  /** Hints of all regions around and this one, but for those that hold nearly the whole page. */
  long inherited;

  Region(@Nullable Region parent, HtmlTag tag, long hints, int own, boolean hidden, int first) {
    this.parent = parent;
    this.tag = tag;
    this.hints = hints;
    this.hidden = hidden;
    this.first = first;
    if (parent == null) {
      depth = 0;
      look = own;
    } else {
      depth = parent.depth + 1;
      parent.children++;
      Region grand = parent.parent;
      look = own + 31 * parent.ownLook + (grand == null ? 0 : 961 * grand.ownLook);
    }
    ownLook = own;
  }

  private final int ownLook;

  float linkDensity() {
    return words == 0 ? 0 : (float) linkWords / words;
  }

  boolean contains(Region other) {
    Region r = other;
    while (r.depth > depth && r.parent != null) {
      r = r.parent;
    }
    return r == this;
  }
}

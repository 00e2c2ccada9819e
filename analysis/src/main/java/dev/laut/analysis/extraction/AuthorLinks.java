package dev.laut.analysis.extraction;

import dev.laut.analysis.annotation.WordList;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;

/** Knows the addresses of pages about authors by the words of {@code author-paths.txt}. */
final class AuthorLinks {

  private static final Set<String> FOLDERS =
      WordList.set("/dev/laut/analysis/extraction/author-paths.txt");

  private static final int LONGEST = 300;

  private AuthorLinks() {}

  /** Whether {@code element} holds an author's name: by where it leads, or as hCard marks names. */
  static boolean isAuthor(Element element, boolean anchor) {
    return anchor ? leadsToAuthor(element.attr("href")) : element.className().equals("fn");
  }

  /** Whether the last folder but one of {@code address} is one for authors. */
  static boolean leadsToAuthor(String address) {
    int end = address.length();
    int query = address.indexOf('?');
    end = query >= 0 ? query : end;
    while (end > 0 && address.charAt(end - 1) == '/') {
      end--;
    }
    int last = address.lastIndexOf('/', end - 1);
    int before = last <= 0 ? -1 : address.lastIndexOf('/', last - 1);
    if (end > LONGEST || last <= 0 || last + 1 >= end) {
      return false;
    }
    return FOLDERS.contains(address.substring(before + 1, last).toLowerCase(Locale.ROOT));
  }
}

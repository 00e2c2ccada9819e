package dev.laut.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;

/**
 * Goes through the inputs and the folders among them, in code-point order of their paths. Only one
 * folder a level is in memory. A symbolic link to a folder inside a folder is passed over, as
 * {@code find} does: it may lead back to where it came from.
 */
final class Walk implements Iterator<Walk.Found> {

  static final String STANDARD_INPUT = "-";

  /** Something that is to be read, or says why it can't be. */
  sealed interface Found {
    String location();

    /** A file; {@code kind} is empty where only its bytes can tell. */
    record Document(String location, Path path, Optional<Kind> kind) implements Found {}

    record StandardInput(String location) implements Found {}

    record Fault(String location, IOException cause) implements Found {}
  }

  private final Deque<Iterator<Found>> levels = new ArrayDeque<>();
  private final Deque<Found> ready = new ArrayDeque<>();
  private long passedOver;

  Walk(List<String> inputs) {
    levels.push(inputs.stream().map(Walk::input).iterator());
  }

  /** How many files of the folders so far were passed over, being hidden or of no known kind. */
  long passedOver() {
    return passedOver;
  }

  @Override
  public boolean hasNext() {
    while (ready.isEmpty() && !levels.isEmpty()) {
      Iterator<Found> level = levels.element();
      if (level.hasNext()) {
        advance(level.next());
      } else {
        levels.pop();
      }
    }
    return !ready.isEmpty();
  }

  @Override
  public Found next() {
    if (!hasNext()) {
      throw new NoSuchElementException("all inputs are read");
    }
    return ready.remove();
  }

  private void advance(Found found) {
    if (found instanceof Found.Document(String location, Path path, Optional<Kind> kind)
        && Files.isDirectory(path)) {
      try {
        levels.push(entries(location, path).iterator());
      } catch (IOException e) {
        ready.add(new Found.Fault(location, e));
      }
    } else {
      ready.add(found);
    }
  }

  private static Found input(String input) {
    if (input.equals(STANDARD_INPUT)) {
      return new Found.StandardInput(input);
    }
    if (input.isEmpty()) { // to Java it is the current folder, to nobody else
      return new Found.Fault(input, new NoSuchFileException(input));
    }
    try {
      Path path = Path.of(input);
      return new Found.Document(input, path, Kind.named(input));
    } catch (InvalidPathException e) {
      return new Found.Fault(input, new NoSuchFileException(input, null, e.getReason()));
    }
  }

  private List<Found> entries(String folder, Path path) throws IOException {
    List<FolderEntry> entries = FolderEntry.in(path);
    String prefix = folder.endsWith("/") ? folder : folder + "/";
    List<Found> found = new ArrayList<>(entries.size());
    for (FolderEntry entry : entries) {
      Optional<Kind> kind = Kind.named(entry.name());
      boolean wanted =
          !entry.isHidden()
              && (entry.isFolder() || kind.isPresent() && !Files.isDirectory(entry.path()))
              && !isSpecial(entry.path());
      if (wanted) {
        found.add(new Found.Document(prefix + entry.name(), entry.path(), kind));
      } else {
        passedOver++;
      }
    }
    return found;
  }

  /** Pipes and devices would be waited for without end. */
  private static boolean isSpecial(Path path) {
    return Files.exists(path)
        && !Files.isRegularFile(path)
        && !Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS);
  }
}

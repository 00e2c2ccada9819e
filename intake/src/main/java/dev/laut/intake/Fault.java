package dev.laut.intake;

import dev.laut.model.Page;
import dev.laut.model.Reason;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.zip.ZipException;

/** What went wrong with reading, as a page that says so. */
final class Fault {

  private Fault() {}

  static Page page(String location, IOException cause) {
    return switch (cause) {
      case NoSuchFileException e -> page(location, Reason.UNREADABLE, "no such file or folder");
      case AccessDeniedException e -> page(location, Reason.UNREADABLE, "permission denied");
      case FileSystemException e ->
          page(location, Reason.UNREADABLE, e.getReason() == null ? text(e) : e.getReason());
      case RejectedInput e -> page(location, e.reason(), text(e));
      case EOFException e -> page(location, Reason.BROKEN, text(e));
      case ZipException e -> page(location, Reason.BROKEN, text(e));
      default -> page(location, Reason.UNREADABLE, text(cause));
    };
  }

  /** An archive without responses, a feed without items, an empty list. */
  static Page nothing(String location) {
    return page(location, Reason.EMPTY, "there is no page in it");
  }

  private static Page page(String location, Reason reason, String detail) {
    return new RawPage(location, new byte[0]).unreadable(reason, detail);
  }

  private static String text(IOException e) {
    String otherwise =
        e instanceof EOFException ? "it ends too early" : e.getClass().getSimpleName();
    return e.getMessage() == null ? otherwise : e.getMessage();
  }
}

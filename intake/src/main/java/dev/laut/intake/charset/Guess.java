package dev.laut.intake.charset;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.util.Arrays;
import java.util.Optional;

/** ICU4J's guess at an encoding that nobody declares. */
final class Guess {

  /** ICU looks at no more than 8,000 bytes; so these are the ones that tell something. */
  private static final int SAMPLE = 8000;

  /** Bytes kept on each side of a byte beyond ASCII. */
  private static final int AROUND = 24;

  private Guess() {}

  static Optional<Encoding> at(byte[] bytes) {
    CharsetDetector detector = new CharsetDetector();
    detector.setText(sample(bytes));
    for (CharsetMatch match : detector.detectAll()) {
      Optional<Encoding> encoding = Encoding.labelled(match.getName());
      if (encoding.isPresent() && !encoding.get().isUtf16()) {
        return encoding;
      }
    }
    return Optional.empty();
  }

  private static byte[] sample(byte[] bytes) {
    byte[] sample = new byte[Math.min(bytes.length, SAMPLE)];
    int size = 0;
    int done = 0;
    for (int at = 0; at < bytes.length && size < sample.length; at++) {
      if (bytes[at] < 0 || bytes[at] == 0x1B) {
        int from = Math.max(done, at - AROUND);
        int to = Math.min(bytes.length, at + AROUND);
        int length = Math.min(to - from, sample.length - size);
        System.arraycopy(bytes, from, sample, size, length);
        size += length;
        done = to;
        at = to - 1;
      }
    }
    return Arrays.copyOf(sample, size);
  }
}

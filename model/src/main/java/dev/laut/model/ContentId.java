package dev.laut.model;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * Ids and digests that follow from the content (SHA-256), so that the same thing has the same id
 * everywhere.
 */
public final class ContentId {

  private static final int ID_BYTES = 10;

  private ContentId() {}

  /** 20 hexadecimal digits that follow from {@code parts} in their order; null counts as empty. */
  public static String of(@Nullable String... parts) {
    MessageDigest sha = sha256();
    for (String part : parts) {
      sha.update((part == null ? "" : part).getBytes(StandardCharsets.UTF_8));
      sha.update((byte) 0);
    }
    return HexFormat.of().formatHex(sha.digest(), 0, ID_BYTES);
  }

  /** {@code sha256:} and 64 hexadecimal digits. */
  public static String digest(byte[] bytes) {
    return "sha256:" + HexFormat.of().formatHex(sha256().digest(bytes));
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform must have SHA-256", e);
    }
  }
}

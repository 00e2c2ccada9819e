package dev.laut.intake;

import java.io.IOException;
import java.io.InputStream;

/**
 * Decompresses all members of a gzip stream, one after another. Java's own {@code GZIPInputStream}
 * takes a pause of a slow sender for the end, and says nothing of what follows it.
 */
final class Gunzip extends InputStream {

  private final GzipMembers members;
  private boolean inMember;

  Gunzip(GzipMembers members) {
    this.members = members;
  }

  static boolean isGzip(byte[] head) {
    return head.length > 2 && head[0] == 0x1F && head[1] == (byte) 0x8B && head[2] == 8;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] buffer, int offset, int length) throws IOException {
    while (length > 0) {
      if (!inMember && !members.next()) {
        return -1;
      }
      int read = members.read(buffer, offset, length);
      inMember = read >= 0;
      if (inMember) {
        return read;
      }
    }
    return 0;
  }

  @Override
  public void close() {
    members.close();
  }
}

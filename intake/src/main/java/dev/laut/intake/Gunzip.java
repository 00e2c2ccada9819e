package dev.laut.intake;

import java.io.IOException;

/**
 * Decompresses all members of a gzip stream, one after another. Java's own {@code GZIPInputStream}
 * takes a pause of a slow sender for the end, and says nothing of what follows it.
 */
final class Gunzip extends BulkInput {

  private final GzipMembers members;
  private boolean inMember;

  Gunzip(GzipMembers members) {
    this.members = members;
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

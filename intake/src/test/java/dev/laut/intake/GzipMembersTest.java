package dev.laut.intake;

import static dev.laut.intake.Fixture.gzip;
import static dev.laut.intake.Fixture.join;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class GzipMembersTest {

  @Property(tries = 300)
  void givesBackAllMembers(@ForAll @Size(min = 1, max = 4) List<byte[]> members)
      throws IOException {
    byte[] zipped = join(members.stream().map(Fixture::gzip).toArray(byte[][]::new));
    byte[] whole = join(members.toArray(byte[][]::new));
    assertThat(gunzip(zipped).readAllBytes()).isEqualTo(whole);
    assertThat(gunzip(join(zipped, new byte[700])).readAllBytes()).isEqualTo(whole);
  }

  @Property(tries = 300)
  void givesWhatComesBeforeACut(
      @ForAll @Size(min = 1, max = 500) byte[] bytes, @ForAll @IntRange(max = 300) int cut) {
    byte[] zipped = gzip(bytes);
    ByteArrayOutputStream before = new ByteArrayOutputStream();
    int length = Math.max(1, zipped.length - 1 - cut);
    assertThatThrownBy(() -> gunzip(Arrays.copyOf(zipped, length)).transferTo(before))
        .isInstanceOf(EOFException.class);
    assertThat(before.toByteArray()).isEqualTo(Arrays.copyOf(bytes, before.size()));
  }

  @Property(tries = 1000)
  void givesNoOtherBytesWhereOneIsWrong(
      @ForAll @Size(min = 1, max = 200) byte[] bytes,
      @ForAll @IntRange(max = 219) int place,
      @ForAll byte wrong) {
    byte[] zipped = gzip(bytes);
    int at = place % zipped.length;
    boolean header = at >= 3 && at < 10; // flags and time say nothing of the content
    boolean same = zipped[at] == wrong;
    zipped[at] = wrong;
    try {
      byte[] read = gunzip(zipped).readAllBytes();
      assertThat(header || same || Arrays.equals(read, bytes)).isTrue();
    } catch (IOException e) {
      assertThat(same).isFalse();
    }
  }

  @Property(tries = 300)
  void findsTheNextMemberBehindAnyBytes(
      @ForAll @Size(max = 300) byte[] damaged, @ForAll @Size(min = 1, max = 300) byte[] bytes)
      throws IOException {
    for (int i = 0; i < damaged.length; i++) {
      damaged[i] = damaged[i] == 8 ? 9 : damaged[i]; // no false beginning
    }
    try (GzipMembers members =
        new GzipMembers(new ByteArrayInputStream(join(damaged, gzip(bytes))))) {
      assertThat(members.seek()).isTrue();
      assertThat(members.next()).isTrue();
      assertThat(members.offset()).isEqualTo(damaged.length);
      assertThat(members.current().readAllBytes()).isEqualTo(bytes);
    }
  }

  private static InputStream gunzip(byte[] bytes) {
    return new Gunzip(new GzipMembers(new ByteArrayInputStream(bytes)));
  }
}

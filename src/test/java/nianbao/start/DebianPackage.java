package nianbao.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import org.apache.commons.compress.archivers.ar.ArArchiveEntry;
import org.apache.commons.compress.archivers.ar.ArArchiveInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;

/**
 * The package that the build made, as deb(5) describes it.
 *
 * @param control what tells dpkg what to do, by path
 * @param files what is installed, by path
 */
record DebianPackage(Map<String, Entry> control, Map<String, Entry> files) {

  static final Path FILE = Path.of("target/nianbao.deb");

  /** Of larger ones it is enough that they are there. */
  private static final int LARGEST = 1 << 20;

  /**
   * An entry of one of the two lists.
   *
   * @param mode as in {@code chmod}
   * @param owner the number of the user and that of the group
   * @param link where it leads to, or empty
   * @param bytes what is in it; empty of a folder, and of a large file
   */
  // Read once and compared by nobody.
  @SuppressWarnings("ArrayRecordComponent")
  record Entry(int mode, String owner, String link, byte[] bytes) {

    String text() {
      return new String(bytes, StandardCharsets.UTF_8);
    }

    String unpacked() throws IOException {
      InputStream in = new GZIPInputStream(new ByteArrayInputStream(bytes));
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  static DebianPackage made() throws IOException {
    assertThat(FILE).as("made by: mvn -DskipTests pre-integration-test").exists();
    Map<String, Map<String, Entry>> lists = new TreeMap<>();
    try (ArArchiveInputStream in =
        new ArArchiveInputStream(new BufferedInputStream(Files.newInputStream(FILE)))) {
      for (ArArchiveEntry each = in.getNextEntry(); each != null; each = in.getNextEntry()) {
        if (each.getName().endsWith(".tar.gz")) {
          lists.put(each.getName(), entries(in));
        }
      }
    }
    return new DebianPackage(lists.get("control.tar.gz"), lists.get("data.tar.gz"));
  }

  private static Map<String, Entry> entries(InputStream packed) throws IOException {
    Map<String, Entry> entries = new TreeMap<>();
    TarArchiveInputStream in = new TarArchiveInputStream(new GZIPInputStream(packed));
    for (TarArchiveEntry each = in.getNextEntry(); each != null; each = in.getNextEntry()) {
      byte[] bytes = each.getSize() > LARGEST ? new byte[0] : in.readAllBytes();
      String owner = each.getLongUserId() + ":" + each.getLongGroupId();
      String path = each.getName().replaceFirst("^\\./", "/").replaceFirst("(?<=.)/$", "");
      entries.put(path, new Entry(each.getMode() & 0777, owner, each.getLinkName(), bytes));
    }
    return entries;
  }
}

package nianbao.archive.source;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nianbao.report.Problem;

/** Contents that are packed, and what was taken of them. */
final class Packed {

  private static final int USUAL = -1;

  private Packed() {}

  static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  static byte[] gzip(byte[] content) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (OutputStream out = new GZIPOutputStream(bytes)) {
      out.write(content);
    }
    return bytes.toByteArray();
  }

  static byte[] zip(Map<String, byte[]> entries) throws IOException {
    return zip(StandardCharsets.UTF_8, USUAL, entries);
  }

  /** A ZIP file whose names are in an encoding. */
  static byte[] zip(Charset names, Map<String, String> entries) throws IOException {
    Map<String, byte[]> contents = new TreeMap<>();
    entries.forEach((name, text) -> contents.put(name, bytes(text)));
    return zip(names, USUAL, contents);
  }

  /** A ZIP file that is no smaller than what is in it. */
  static byte[] stored(Map<String, byte[]> entries) throws IOException {
    return zip(StandardCharsets.UTF_8, 0, entries);
  }

  private static byte[] zip(Charset names, int level, Map<String, byte[]> entries)
      throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes, names)) {
      zip.setLevel(level);
      for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
        zip.putNextEntry(new ZipEntry(entry.getKey()));
        zip.write(entry.getValue());
      }
    }
    return bytes.toByteArray();
  }

  /** Where bytes stand in others. */
  static int indexOf(byte[] bytes, byte[] sought) {
    int found =
        new String(bytes, StandardCharsets.ISO_8859_1)
            .indexOf(new String(sought, StandardCharsets.ISO_8859_1));
    if (found < 0) {
      throw new AssertionError("not found");
    }
    return found;
  }

  /** What was taken, by its name: the content, or what is wrong with it. */
  static Map<String, String> taken(Sources sources) throws IOException {
    Map<String, String> taken = new TreeMap<>();
    sources.feed(
        source ->
            taken.put(
                source.name(),
                source.faults().isEmpty()
                    ? new String(source.content().readAllBytes(), StandardCharsets.UTF_8)
                    : source.faults().stream().map(Problem::message).findFirst().orElseThrow()));
    return taken;
  }
}

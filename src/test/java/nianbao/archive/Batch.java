package nianbao.archive;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipFile;
import nianbao.archive.content.ManifestLine;
import nianbao.archive.plan.ArchiveRequest;
import nianbao.archive.source.NdjsonLines;
import nianbao.archive.work.Progress;
import nianbao.bulk.GeneratedReports;
import nianbao.press.Press;
import nianbao.press.Setup;

/** Small archives for tests, made by the very version that the program has. */
final class Batch {

  private static final Press PRESS = new Press(Setup.shipped());

  private Batch() {}

  static Press press() {
    return PRESS;
  }

  /** So many small reports as NDJSON, so many in a hundred of them bad. */
  static byte[] reports(int count, int badPerHundred) throws IOException {
    ByteArrayOutputStream lines = new ByteArrayOutputStream();
    new GeneratedReports(1).write(count, badPerHundred, lines);
    return lines.toByteArray();
  }

  /** Makes an archive of NDJSON. */
  static Path made(byte[] lines, Path target, boolean resume) throws IOException {
    archiver(ArchiveRequest.standard(2))
        .make(
            new NdjsonLines("-", new ByteArrayInputStream(lines)),
            new Target(target),
            resume,
            Archiver.Aftermath.NONE);
    return target;
  }

  static Archiver archiver(ArchiveRequest order) {
    return new Archiver(PRESS, order, Progress.NONE);
  }

  /** The lines of a list in an archive. */
  static List<ManifestLine> lines(Path archive, String list) throws IOException {
    try (ZipFile zip = new ZipFile(archive.toFile())) {
      byte[] text = zip.getInputStream(zip.getEntry(list)).readAllBytes();
      return new String(text, StandardCharsets.UTF_8).lines().map(Batch::line).toList();
    }
  }

  private static ManifestLine line(String text) {
    try {
      return ManifestLine.of(text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The files of a folder by their names. */
  static Map<String, String> files(Path folder) throws IOException {
    Map<String, String> files = new TreeMap<>();
    try (var found = Files.walk(folder)) {
      for (Path file : found.filter(Files::isRegularFile).toList()) {
        files.put(
            folder.relativize(file).toString(),
            nianbao.report.Digest.of(Files.readAllBytes(file)).hex());
      }
    }
    return files;
  }
}

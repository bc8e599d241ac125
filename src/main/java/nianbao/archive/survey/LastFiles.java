package nianbao.archive.survey;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.EnumSet;
import java.util.Set;
import nianbao.archive.source.FoundFile;
import nianbao.press.Press;
import nianbao.press.format.Kind;
import nianbao.press.input.Opener;

/** Reports, files of ours and documents in a folder and those below it. */
record LastFiles(Path folder, LastIndex index, Press press) {

  private static final Set<Kind> KINDS = EnumSet.of(Kind.REPORT, Kind.PDF, Kind.OFD, Kind.DOCUMENT);
  private static final ObjectMapper JSON = new ObjectMapper();

  /**
   * Puts all reports into the index, and gives how many files are none.
   *
   * @throws IOException if one of them, or a folder, cannot be read
   */
  long find() throws IOException {
    Path root = folder.toRealPath();
    long[] unusable = {0};
    Files.walkFileTree(
        root,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            unusable[0] += looksLikeReport(file) && !isAdded(root, file) ? 1 : 0;
            return FileVisitResult.CONTINUE;
          }
        });
    return unusable[0];
  }

  private static boolean looksLikeReport(Path file) {
    String name = String.valueOf(file.getFileName());
    return !FoundFile.isShadow(name)
        && Kind.ofName(name).filter(KINDS::contains).isPresent()
        && Files.isRegularFile(file);
  }

  private boolean isAdded(Path root, Path file) throws IOException {
    JsonNode report = parsed(content(file));
    if (!report.path("agency").isTextual() || !report.path("year").isInt()) {
      return false;
    }
    String name = root.relativize(file).toString();
    index.add(report.get("agency").textValue(), report.get("year").intValue(), name);
    return true;
  }

  private byte[] content(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return press.json(Opener.bytes(in)).map(LastFiles::utf8).orElse(new byte[0]);
    }
  }

  private static byte[] utf8(String json) {
    return json.getBytes(StandardCharsets.UTF_8);
  }

  private static JsonNode parsed(byte[] json) {
    try {
      return JSON.readTree(json);
    } catch (IOException e) {
      // No JSON, or in an encoding that JSON does not know.
      return JSON.missingNode();
    }
  }
}

package nianbao.archive.last;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Locale;
import java.util.stream.Stream;
import nianbao.press.Extraction;
import nianbao.press.Press;

/** Files of JSON, and PDFs of ours, in a folder and those below it. */
record LastFiles(Path folder, LastIndex index) {

  private static final ObjectMapper JSON = new ObjectMapper();

  /** Puts all reports into the index, and gives how many files are none. */
  long find() throws IOException {
    long unusable = 0;
    try (Stream<Path> files = Files.walk(folder)) {
      Iterator<Path> found = files.filter(Files::isRegularFile).iterator();
      while (found.hasNext()) {
        Path file = found.next();
        String name = file.toString().toLowerCase(Locale.ROOT);
        if (name.endsWith(".json") || name.endsWith(".pdf")) {
          unusable += isAdded(file, name.endsWith(".pdf")) ? 0 : 1;
        }
      }
    }
    return unusable;
  }

  private boolean isAdded(Path file, boolean pdf) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      byte[] json = pdf ? extracted(in) : in.readNBytes(Press.MAX_BYTES);
      JsonNode report = JSON.readTree(json);
      if (report.path("agency").isTextual() && report.path("year").isInt()) {
        String name = folder.relativize(file).toString();
        index.add(report.get("agency").textValue(), report.get("year").intValue(), name);
        return true;
      }
      return false;
    } catch (JsonProcessingException e) {
      return false;
    }
  }

  private static byte[] extracted(InputStream pdf) throws IOException {
    return Extraction.of(pdf) instanceof Extraction.Extracted report
        ? report.json().getBytes(StandardCharsets.UTF_8)
        : new byte[0];
  }
}

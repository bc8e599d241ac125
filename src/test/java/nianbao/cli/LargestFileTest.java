package nianbao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nianbao.press.listing.Shipped;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What can be made can be verified, in 512 MB.
 *
 * <p>What a reader of PDFs keeps in memory is the objects. A cell that is a row of its own has most
 * of them for what it costs, and a page the more, the fewer rows its header leaves room for.
 */
@Tag("load")
@Tag("process")
final class LargestFileTest {

  private static final ObjectMapper JSON = new ObjectMapper();

  /** As many values as a report may have allow for so many rows of one cell. */
  private static final int TABLES = 5;

  private static final int ROWS = 9700;

  /** Fills what cost is left with text, and makes the OFD as well: 2 900 pages each. */
  private static final boolean WHOLE = Boolean.getBoolean("nianbao.largest");

  @TempDir private Path folder;

  @Test
  void isMadeAndVerifiedInOneProcessOf512Megabytes() throws Exception {
    Files.write(folder.resolve("large.json"), report());
    for (String format : WHOLE ? List.of("pdf", "ofd") : List.of("pdf")) {
      assertThat(endOf("large." + format)).as(this::log).isZero();
    }
  }

  private int endOf(String file) throws Exception {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    return new ProcessBuilder(
            java,
            "-Xmx512m",
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-cp",
            System.getProperty("java.class.path"),
            SmallHeap.class.getName(),
            folder.toString(),
            "render large.json --checks report -o " + file,
            "verify " + file)
        .redirectError(folder.resolve("log").toFile())
        .start()
        .waitFor();
  }

  private String log() {
    try {
      return Files.readString(folder.resolve("log"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] report() throws IOException {
    ObjectNode report = (ObjectNode) JSON.readTree(Shipped.sample("jining-2022").orElseThrow());
    ArrayNode blocks = report.putArray("overview");
    for (int table = 0; table < TABLES; table++) {
      ObjectNode content = blocks.addObject().putObject("table");
      content.putArray("header").addArray().add("政府信息公开".repeat(WHOLE ? 125 : 40));
      ArrayNode rows = content.putArray("rows");
      for (int row = 0; row < ROWS; row++) {
        rows.addArray().add("1");
      }
    }
    for (int text = 0; WHOLE && text < 9; text++) {
      blocks.add("政府信息公开工作，".repeat(10_000));
    }
    return JSON.writeValueAsString(report).getBytes(StandardCharsets.UTF_8);
  }
}

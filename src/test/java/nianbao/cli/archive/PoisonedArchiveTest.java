package nianbao.cli.archive;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipFile;
import nianbao.bulk.GeneratedReports;
import nianbao.cli.Run;
import nianbao.press.listing.Shipped;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One report that would take all time and memory, among twenty that are as they should be. */
@Tag("load")
final class PoisonedArchiveTest {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int GOOD = 20;

  @TempDir private Path folder;

  @BeforeEach
  void putReportsIntoAFolder() throws IOException {
    Files.createDirectory(folder.resolve("in"));
    GeneratedReports reports = new GeneratedReports(1);
    for (int i = 0; i < GOOD; i++) {
      Files.write(
          folder.resolve("in/%02d.json".formatted(i)), GeneratedReports.bytes(reports.report(i)));
    }
    Files.write(folder.resolve("in/10-poison.json"), poison());
  }

  private static byte[] poison() throws IOException {
    ObjectNode report = (ObjectNode) JSON.readTree(Shipped.sample("jining-2022").orElseThrow());
    ArrayNode blocks = report.putArray("overview");
    for (int table = 0; table < 3; table++) {
      ArrayNode rows = blocks.addObject().putObject("table").putArray("rows");
      for (int row = 0; row < 1000; row++) {
        ArrayNode cells = rows.addArray();
        for (int cell = 0; cell < 30; cell++) {
          cells.add("1");
        }
      }
    }
    return JSON.writeValueAsBytes(report);
  }

  @Test
  void theOneIsRejectedWithWhatItTakesAndTheOthersAreMade() throws IOException {
    assertThat(Run.in(folder, "archive", "in", "-o", "out.zip", "--quiet").exit()).isEqualTo(1);

    try (ZipFile zip = new ZipFile(folder.resolve("out.zip").toFile())) {
      assertThat(zip.stream().filter(entry -> entry.getName().endsWith(".pdf"))).hasSize(GOOD);
      JsonNode rejected =
          JSON.readTree(zip.getInputStream(zip.getEntry("rejected.ndjson")).readAllBytes());
      assertThat(rejected.get("source").textValue()).isEqualTo("10-poison.json");
      assertThat(rejected.at("/problems/0/rule").textValue()).isEqualTo("too-costly");
      assertThat(rejected.at("/problems/0/message").textValue()).contains("表格90000格", "合计是限度的190%");
    }
  }

  @Test
  void theBytesAreTheSameWithAnyJobsAndWhenItIsGoneOnWith() throws IOException {
    Run.in(folder, "archive", "in", "-o", "one.zip", "--quiet", "--jobs", "1");
    Run.in(folder, "archive", "in", "-o", "four.zip", "--quiet", "--jobs", "4");
    Run.in(folder, "archive", "in", "-o", "on.zip", "--quiet", "--resume");

    assertThat(folder.resolve("four.zip")).hasSameBinaryContentAs(folder.resolve("one.zip"));
    assertThat(folder.resolve("on.zip")).hasSameBinaryContentAs(folder.resolve("one.zip"));
  }
}

package nianbao.press.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nianbao.catalogue.Cases;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What draws costs a process nothing until there is a chart. */
@Tag("process")
class UnusedChartsTest {

  private static final Path JAVA = Path.of(System.getProperty("java.home"), "bin", "java");

  @TempDir private Path folder;

  @Test
  void aReportWithoutChartsLoadsNothingThatDrawsThem() throws Exception {
    assertThat(loaded("nothing-to-report"))
        .anyMatch(line -> line.contains("com.openhtmltopdf."))
        .noneMatch(line -> line.contains("org.jfree.") || line.contains("nianbao.chart."));
  }

  /** The classes that the making of a case loads. */
  private List<String> loaded(String name) throws Exception {
    Path report = Files.write(folder.resolve("report.json"), Cases.named(name).bytes());
    List<String> command =
        List.of(
            JAVA.toString(),
            "-Xlog:class+load",
            "-XX:TieredStopAtLevel=1",
            "-cp",
            System.getProperty("java.class.path"),
            "nianbao.Main",
            "render",
            report.toString(),
            "--checks",
            "report",
            "-o",
            folder.resolve("report.pdf").toString());
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).isZero();
    return said.lines().toList();
  }
}

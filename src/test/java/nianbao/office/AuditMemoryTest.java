package nianbao.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import nianbao.Main;
import nianbao.bulk.GeneratedReports;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Nothing is held that grows with the number of reports. */
@Tag("process")
class AuditMemoryTest {

  private static final int COUNT = 2000;

  @TempDir private Path folder;

  @Test
  void thousandsOfReportsTakeNoMoreMemoryThanAFew() throws Exception {
    GeneratedReports generated = new GeneratedReports(2);
    Path input = folder.resolve("all.ndjson");
    Path page = folder.resolve("audit.html");
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(input))) {
      for (int number = 0; number < COUNT; number++) {
        out.write(GeneratedReports.bytes(generated.report(4 * number + 3)));
        out.write('\n');
      }
    }

    Process process =
        run("audit", input.toString(), "-o", page.toString(), "--jobs", "1", "--quiet");

    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor(300, TimeUnit.SECONDS)).isTrue();
    assertThat(process.exitValue()).as(said).isZero();
    assertThat(said).contains("已检查2024年度的" + COUNT + "家");
    assertThat(page).isNotEmptyFile();
  }

  /** Faces and schemas alone take two thirds of it. */
  private Process run(String... arguments) throws Exception {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx112m",
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName()));
    command.addAll(List.of(arguments));
    return new ProcessBuilder(command).redirectErrorStream(true).start();
  }
}

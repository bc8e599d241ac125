package nianbao.cli.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("process")
final class ReadinessTest {

  private static final Map<String, String> WAITED_FOR = Map.of("NOTIFY_SOCKET", "/run/notify");

  @TempDir private Path folder;

  private final List<String> warnings = new ArrayList<>();

  @Test
  void whereNothingCanTellSystemdThatIsWarnedOfAndTheServiceGoesOn() throws Exception {
    new Readiness(WAITED_FOR, folder.resolve("missing").toString()).tell(warnings::add);
    new Readiness(WAITED_FOR, program("exit 3")).tell(warnings::add);

    assertThat(warnings)
        .containsExactly(
            "systemd在等服务就绪，但是没有找到systemd-notify。", "systemd在等服务就绪，但是systemd-notify没有报成（退出码3）。");
  }

  @Test
  void systemdIsToldWhereItWaitsAndNobodyElse() throws Exception {
    Path told = folder.resolve("told");
    String program = program("echo \"$1\" >> '" + told + "'");

    new Readiness(Map.of(), program).tell(warnings::add);
    new Readiness(WAITED_FOR, program).tell(warnings::add);

    assertThat(told).hasContent("--ready");
    assertThat(warnings).isEmpty();
  }

  private String program(String line) throws Exception {
    Path program = Files.writeString(folder.resolve("notify"), "#!/bin/sh\n" + line + "\n");
    assertThat(program.toFile().setExecutable(true)).isTrue();
    return program.toString();
  }
}

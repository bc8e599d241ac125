package nianbao.cli.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import nianbao.archive.work.Progress;
import nianbao.terminal.Screen;
import nianbao.terminal.Terminal;
import org.junit.jupiter.api.Test;

/** How far a run is, as a log and as a person are told. */
final class ProgressDisplayTest {

  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private Instant now = Instant.EPOCH;

  @Test
  void aLogHasALineEveryFiveSeconds() {
    try (ProgressDisplay display = display(err, false)) {
      Progress progress = display.progress();
      progress.surveyed(1, 0);
      assertThat(said()).isEmpty();
      now = now.plusSeconds(6);
      progress.surveyed(250, 0);
      assertThat(said()).isEqualTo("已检查250份\n");
      now = now.plusSeconds(2);
      progress.made(10, 100, 3);
      now = now.plusSeconds(3);
      progress.made(20, 100, 3);
    }
    assertThat(said()).isEqualTo("已检查250份\n已做成20/100份（20%），每秒0.4份，约剩3分20秒，没有通过的3份\n");
  }

  @Test
  void aPersonSeesABarThatStaysAsItIsInTheEnd() {
    try (ProgressDisplay display = display(new Screen(err), false)) {
      Progress progress = display.progress();
      progress.surveyed(100, 3);
      progress.made(97, 97, 3);
      progress.ended();
      assertThat(said()).contains("制作 100%", "97/97份", "没有通过3份");
      err.reset();
    }
    assertThat(said()).as("what is said behind it is not drawn over").isEmpty();
  }

  @Test
  void whoWantsQuietIsShownNothing() {
    try (ProgressDisplay display = display(new Screen(err), true)) {
      display.progress().surveyed(100, 3);
      now = now.plusSeconds(6);
      display.progress().made(97, 97, 3);
      display.progress().ended();
    }
    assertThat(said()).isEmpty();
  }

  private String said() {
    return err.toString(StandardCharsets.UTF_8);
  }

  private ProgressDisplay display(OutputStream messages, boolean quiet) {
    Terminal terminal =
        new Terminal(
            InputStream.nullInputStream(),
            OutputStream.nullOutputStream(),
            messages,
            Path.of(""),
            Path.of(""),
            () -> now,
            "1.2.3",
            Map.of(),
            ending -> {});
    return new ProgressDisplay(terminal, quiet);
  }
}

package nianbao.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import nianbao.cli.terminal.Terminal;

/** One run of the program in a world of its own, and what came of it. */
public record Run(int exit, byte[] out, String messages) {

  /** Long after anything that a test writes. */
  private static final Instant NOW = Instant.parse("2100-01-01T00:00:00Z");

  /** Runs the program in a folder, with nothing on its standard input. */
  public static Run in(Path folder, String... arguments) {
    return fed(new byte[0], folder, arguments);
  }

  /** Runs the program with something on its standard input. */
  public static Run fed(byte[] input, Path folder, String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Run run = into(out, input, folder, arguments);
    return new Run(run.exit(), out.toByteArray(), run.messages());
  }

  /** Runs the program with a standard output of the caller's. */
  public static Run into(OutputStream out, byte[] input, Path folder, String... arguments) {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Terminal terminal =
        new Terminal(new ByteArrayInputStream(input), out, err, folder, () -> NOW, "1.2.3");
    int exit = new Program(terminal).run(arguments);
    return new Run(exit, new byte[0], err.toString(StandardCharsets.UTF_8));
  }

  /** Standard output as text. */
  public String text() {
    return new String(out, StandardCharsets.UTF_8);
  }
}

package nianbao.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import nianbao.press.listing.Shipped;
import nianbao.terminal.Terminal;

/**
 * One run of the program in a world of its own, and what came of it.
 *
 * @param exit the exit code
 * @param out what stands on standard output
 * @param messages what stands on standard error
 */
public record Run(int exit, ByteArrayOutputStream out, String messages) {

  /** Long after anything that a test writes. */
  public static final Instant NOW = Instant.parse("2100-01-01T00:00:00Z");

  private static final Path TEMPORARY = Path.of(System.getProperty("java.io.tmpdir"));

  /** Runs the program in a folder, with nothing on its standard input. */
  public static Run in(Path folder, String... arguments) {
    return fed(InputStream.nullInputStream(), folder, arguments);
  }

  /** Runs the program with something on its standard input. */
  public static Run fed(InputStream in, Path folder, String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Run run = into(out, in, folder, arguments);
    return new Run(run.exit(), out, run.messages());
  }

  /** Runs the program with a standard output of the caller's. */
  public static Run into(OutputStream out, InputStream in, Path folder, String... arguments) {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Terminal terminal =
        new Terminal(in, out, err, folder, TEMPORARY, () -> NOW, "1.2.3", Map.of(), ending -> {});
    int exit = new Program(terminal).run(arguments);
    return new Run(exit, new ByteArrayOutputStream(), err.toString(StandardCharsets.UTF_8));
  }

  /** A shipped sample as standard input. */
  public static InputStream sample(String name) {
    return new ByteArrayInputStream(Shipped.sample(name).orElseThrow());
  }

  /** Standard output as text. */
  public String text() {
    return out.toString(StandardCharsets.UTF_8);
  }
}

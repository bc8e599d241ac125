package nianbao;

import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import java.util.function.IntSupplier;
import nianbao.cli.Program;
import nianbao.press.Setup;
import nianbao.terminal.Screen;
import nianbao.terminal.Terminal;
import org.jspecify.annotations.Nullable;

/**
 * The one door to the outside world: arguments, streams, working folder, clock, environment,
 * signals, exit.
 */
public final class Main {

  private Main() {}

  /** Runs a command; see {@code --help}. */
  // Bare streams, because System.out hides a closed pipe and writes in the encoding of the locale.
  public static void main(String[] args) throws IOException {
    // Messages spell figures in Arabic digits on every machine.
    Locale.setDefault(Locale.ROOT);
    Terminal terminal =
        new Terminal(
            System.in,
            new FileOutputStream(FileDescriptor.out),
            messages(),
            Path.of(""),
            Path.of(System.getProperty("java.io.tmpdir")),
            Clock.systemUTC(),
            Setup.ownVersion(),
            System.getenv(),
            Main::whenAsked);
    System.exit(new Program(terminal).run(args));
  }

  // A run that is ended by SIGTERM has done what it was asked to: its exit code is its own.
  private static void whenAsked(IntSupplier ending) {
    Runtime machine = Runtime.getRuntime();
    machine.addShutdownHook(new Thread(() -> machine.halt(ending.getAsInt()), "ending"));
  }

  private static OutputStream messages() {
    OutputStream err = new FileOutputStream(FileDescriptor.err);
    return isWatched(System.console()) ? new Screen(err) : err;
  }

  // Up to JDK 21 there is a console only where a person is; later ones have to be asked.
  private static boolean isWatched(@Nullable Console console) {
    try {
      return console != null
          && Boolean.TRUE.equals(Console.class.getMethod("isTerminal").invoke(console));
    } catch (NoSuchMethodException e) {
      return true;
    } catch (ReflectiveOperationException e) {
      return false;
    }
  }
}

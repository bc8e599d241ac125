package nianbao.preview;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** One Chromium for all tests of the page; it ends with the program that runs them. */
final class Chromium {

  private static final String INSTALL = "apt-get install --yes --no-install-recommends chromium";
  private static final Map<String, String> NO_DOWNLOAD =
      Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");

  private static final Browser BROWSER = launch();

  private Chromium() {}

  static Browser browser() {
    return BROWSER;
  }

  private static Browser launch() {
    Path executable = onPath("chromium").or(Chromium::fetched).orElseThrow(Chromium::missing);
    Playwright playwright = Playwright.create(new Playwright.CreateOptions().setEnv(NO_DOWNLOAD));
    Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
    LaunchOptions options =
        new LaunchOptions()
            .setExecutablePath(executable)
            .setArgs(List.of("--enable-precise-memory-info", "--js-flags=--expose-gc"));
    return playwright.chromium().launch(options);
  }

  private static Optional<Path> onPath(String program) {
    return Stream.of(
            System.getenv().getOrDefault("PATH", "").split(Pattern.quote(File.pathSeparator)))
        .map(folder -> Path.of(folder, program))
        .filter(Files::isExecutable)
        .findFirst();
  }

  // Tests run in several processes: one of them installs, the others wait for it.
  private static Optional<Path> fetched() {
    Path lock = Path.of(System.getProperty("java.io.tmpdir"), "nianbao-chromium.lock");
    try (FileChannel channel = FileChannel.open(lock, CREATE, WRITE)) {
      channel.lock();
      return onPath("chromium").or(Chromium::installed);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  // A fresh machine of the build has no browser; who may install one there gets it.
  private static Optional<Path> installed() {
    if (!System.getProperty("user.name").equals("root") || onPath("apt-get").isEmpty()) {
      return Optional.empty();
    }
    try {
      Process process =
          new ProcessBuilder("sh", "-c", "apt-get update && " + INSTALL)
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start();
      if (!process.waitFor(10, TimeUnit.MINUTES)) {
        process.destroyForcibly();
      }
      return onPath("chromium");
    } catch (IOException e) {
      throw new IllegalStateException(INSTALL, e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    }
  }

  private static IllegalStateException missing() {
    return new IllegalStateException(
        "The tests of the clerk's page need Chromium on the PATH; as root: " + INSTALL);
  }
}

package nianbao.preview;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.PlaywrightException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.zip.GZIPInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;

/**
 * Chromium 86 of the year 2020, the oldest in which the page works; an npm package carries it. What
 * is fetched lies in {@code target} until that is cleaned.
 */
final class OldChromium {

  private static final String CARRIER = "chrome-aws-lambda";
  private static final String VERSION = "5.3.1";
  private static final String SHA256 =
      "e258e73f4d5957f39de30f6343a2f44de425d978d8058631e4e9d20111c2222a";
  private static final String PACKED = "package/bin/chromium.br";
  private static final Path FOLDER = Path.of("target/chromium-86");

  /** Seconds in which a window opens that opens at all. */
  private static final int PATIENCE = 40;

  private static final int TRIES = 3;

  private OldChromium() {}

  /**
   * A clerk in it. Now and then it opens no first window and says nothing of it, for which
   * Playwright would wait without bound: then another one is started.
   */
  static Clerk clerk(Function<Browser, Clerk> opening) throws IOException, InterruptedException {
    PlaywrightException silent = new PlaywrightException("never started");
    for (int i = 0; i < TRIES; i++) {
      Browser browser = launch();
      ScheduledExecutorService watch = Executors.newSingleThreadScheduledExecutor();
      Future<?> end = watch.schedule(Thread.currentThread()::interrupt, PATIENCE, TimeUnit.SECONDS);
      try {
        return opening.apply(browser);
      } catch (PlaywrightException e) {
        silent = e;
        browser.close();
      } finally {
        end.cancel(true);
        watch.shutdownNow();
      }
    }
    throw silent;
  }

  private static Browser launch() throws IOException, InterruptedException {
    Path executable = FOLDER.resolve("chromium");
    if (!Files.isExecutable(executable)) {
      Files.createDirectories(FOLDER);
      unpack(fetched(), executable);
    }
    return Chromium.launch(executable);
  }

  private static Path fetched() throws IOException, InterruptedException {
    Path file = FOLDER.resolve(CARRIER + "-" + VERSION + ".tgz");
    if (!Files.exists(file)) {
      new Program("npm", "npm").run(FOLDER, "pack", "--silent", CARRIER + "@" + VERSION);
    }
    assertThat(digest(file)).as("%s", file).isEqualTo(SHA256);
    return file;
  }

  private static void unpack(Path carrier, Path executable)
      throws IOException, InterruptedException {
    Path packed = FOLDER.resolve("chromium.br");
    try (TarArchiveInputStream tar =
        new TarArchiveInputStream(new GZIPInputStream(Files.newInputStream(carrier)))) {
      TarArchiveEntry entry = tar.getNextEntry();
      while (entry != null && !entry.getName().equals(PACKED)) {
        entry = tar.getNextEntry();
      }
      Files.copy(tar, packed, StandardCopyOption.REPLACE_EXISTING);
    }
    String script =
        "const {FROM, TO} = process.env;"
            + "const whole = require('zlib').brotliDecompressSync(require('fs').readFileSync(FROM));"
            + "require('fs').writeFileSync(TO, whole, {mode: 0o755});";
    // By this name it is whole: a run that is interrupted leaves none.
    Path part = FOLDER.resolve("chromium.part");
    Node node = new Node(Map.of("FROM", packed.toString(), "TO", part.toString()));
    Node.Said said = node.run("-e", script);
    assertThat(said.exit()).as(said.text()).isZero();
    Files.move(part, executable, StandardCopyOption.REPLACE_EXISTING);
    Files.delete(packed);
  }

  private static String digest(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
      byte[] part = new byte[1 << 16];
      for (int length = in.read(part); length >= 0; length = in.read(part)) {
        sha256.update(part, 0, length);
      }
      return HexFormat.of().formatHex(sha256.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}

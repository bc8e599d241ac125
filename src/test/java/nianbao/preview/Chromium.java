package nianbao.preview;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** One Chromium for all tests of the page; it ends with the program that runs them. */
final class Chromium {

  private static final Map<String, String> NO_DOWNLOAD =
      Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");

  /**
   * The Chromium that shows no window: it takes a third less of the processor for the same pages.
   */
  private static final String HEADLESS = "chromium-headless-shell";

  private static final Browser BROWSER = launch(new Program(HEADLESS, HEADLESS).found());

  private Chromium() {}

  static Browser browser() {
    return BROWSER;
  }

  /** Starts a browser that ends with the program. */
  static Browser launch(Path executable) {
    Playwright playwright = Playwright.create(new Playwright.CreateOptions().setEnv(NO_DOWNLOAD));
    Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
    LaunchOptions options =
        new LaunchOptions()
            .setExecutablePath(executable)
            .setArgs(List.of("--enable-precise-memory-info", "--js-flags=--expose-gc"));
    return playwright.chromium().launch(options);
  }
}

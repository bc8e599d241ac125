package nianbao.preview;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.setDefaultAssertionTimeout;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * A clerk in front of the page, in a browser without a past. At the end nothing may have gone wrong
 * out of sight: no script error, no breach of the page's policy, no request to anywhere else.
 */
final class Clerk implements AutoCloseable {

  /** The screen of a county bureau. */
  private static final NewContextOptions SCREEN =
      new NewContextOptions()
          .setViewportSize(1366, 768)
          .setLocale("zh-CN")
          .setAcceptDownloads(true);

  /** Milliseconds; far beyond what anything takes, also where many tests share a processor. */
  private static final double PATIENCE = 30_000;

  private static final Pattern SAVED = Pattern.compile("(已保存在本机|已跟上)$");

  /** What the menu 导出 has. */
  private static final List<String> EXPORTED = List.of("下载 Word", "下载网页", "下载 OFD", "下载草稿", "备份文件");

  private final URI address;
  private final BrowserContext context;
  private final Page page;
  private final List<String> faults = new ArrayList<>();

  Clerk(URI address) {
    this(address, "", Chromium.browser());
  }

  /** In a browser that a script changes before the page is there. */
  Clerk(URI address, String change, Browser browser) {
    this.address = address;
    this.context = browser.newContext(SCREEN);
    context.setDefaultTimeout(PATIENCE);
    setDefaultAssertionTimeout(PATIENCE);
    context.addInitScript(change);
    this.page = newWindow();
    page.navigate(address.toString());
  }

  Page page() {
    return page;
  }

  /** Another window of the same browser, which shows what an address leads to. */
  Page window(String at) {
    Page window = newWindow();
    window.navigate(at);
    return window;
  }

  private Page newWindow() {
    Page window = context.newPage();
    window.onPageError(error -> faults.add("script: " + error));
    window.onConsoleMessage(
        message -> {
          if (message.text().contains("Content Security Policy")) {
            faults.add(message.text());
          }
        });
    window.onRequest(
        request -> {
          if (!Pattern.matches(
              "(" + Pattern.quote(address.toString()) + "|blob:|data:).*", request.url())) {
            faults.add("request: " + request.url());
          }
        });
    return window;
  }

  Clerk opensSample(String name) {
    button(name).click();
    return settled();
  }

  Clerk startsNew() {
    button("新建报告").click();
    return settled();
  }

  /** Opens a file by the button of that name. */
  Clerk opens(String button, Path file) {
    page.waitForFileChooser(() -> button(button).click()).setFiles(file);
    return this;
  }

  /** Waits until the pages show the last edit and the browser has kept it. */
  Clerk settled() {
    assertThat(page.locator("#pages")).hasAttribute("aria-busy", "false");
    assertThat(state()).containsText(SAVED);
    return this;
  }

  Locator button(String name) {
    if (EXPORTED.contains(name)) {
      page.locator("#tools details:not([open]) summary").click();
    }
    return page.getByRole(
        AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
  }

  /** The cell of a table by its row and column as printed. */
  Locator cell(String name) {
    return page.getByLabel(name, new Page.GetByLabelOptions().setExact(true));
  }

  /** The part of the form under a heading. */
  Locator part(String heading) {
    return page.getByRole(
        AriaRole.REGION, new Page.GetByRoleOptions().setName(heading).setExact(true));
  }

  /** A button of a part. */
  Locator button(String part, String name) {
    return part(part)
        .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name).setExact(true));
  }

  /** The texts of a part, block by block. */
  List<String> texts(String part) {
    return values(part(part).locator(".writing textarea:visible"));
  }

  /** What fields hold, asked for at once. */
  static List<String> values(Locator fields) {
    return strings(fields.evaluateAll("fields => fields.map((field) => field.value)"));
  }

  static List<String> strings(Object list) {
    return ((List<?>) list).stream().map(String::valueOf).toList();
  }

  /**
   * What the page says of the report: whether it is kept, and what the service has to do with it.
   */
  Locator state() {
    return page.locator("#state");
  }

  /** What the page says for a while. */
  Locator notice() {
    return page.locator("#notice");
  }

  Locator dialog() {
    return page.getByRole(AriaRole.DIALOG);
  }

  Locator problems() {
    return page.locator("#problems li:not(:has(li))");
  }

  /** Whether the focus is on an earlier tool of the toolbar that a tool is in. */
  private static final String IN_TOOLBAR =
      "node => node.closest('[role=toolbar]')?.contains(document.activeElement) ?? false";

  /** Goes on with Tab, in a toolbar with the arrow, until something has the focus. */
  void tabsTo(Locator target) {
    for (int pressed = 0; pressed < 400; pressed++) {
      if ((boolean) target.evaluate("node => node === document.activeElement")) {
        return;
      }
      page.keyboard().press((boolean) target.evaluate(IN_TOOLBAR) ? "ArrowRight" : "Tab");
    }
    throw new AssertionError("Tab does not lead to " + target);
  }

  void presses(String... keys) {
    for (String key : keys) {
      page.keyboard().press(key);
    }
  }

  void types(String text) {
    page.keyboard().insertText(text);
  }

  /** Pastes what another program put on the clipboard, where the focus is. */
  void pastes(String type, String text) {
    pastes(Map.of(type, text));
  }

  /** Pastes what stands on the clipboard in several forms, by their types. */
  void pastes(Map<String, String> forms) {
    page.evaluate(ClipboardScripts.PASTE, forms);
  }

  /** Cuts what is chosen; gives what is on the clipboard then. */
  Object cuts() {
    return page.evaluate(ClipboardScripts.CUT);
  }

  /** The bytes that a button hands out. */
  byte[] downloads(String button) {
    return bytes(page.waitForDownload(() -> button(button).click()));
  }

  /** The same where something is to be looked at before. */
  byte[] publishes(String button) {
    button(button).click();
    return downloads("都看过了，" + button);
  }

  static byte[] bytes(Download download) {
    try (InputStream in = download.createReadStream()) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    context.close();
    assertThat(faults).isEmpty();
  }
}

package nianbao.preview;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Long reports and long days. Prints how long an edit takes to be seen; of that nothing is
 * asserted.
 */
class EnduranceTest extends ServedTest {

  private static final int EDITS = 11;
  private static final int PREVIEWS = 40;

  @TempDir private Path folder;

  @Test
  void anEditIsSeenOnThePages() {
    try (Clerk clerk = clerk().opensSample("沂源县科学技术局2024年")) {
      List<?> millis = (List<?>) clerk.page().evaluate(EDIT_AND_WAIT, EDITS);
      assertThat(millis).hasSize(EDITS);
      System.out.println(
          "from an edit to new pages, yiyuan-2024: median " + median(millis) + " ms");
    }
  }

  @Test
  void threeHundredParagraphsOnFortyPagesCanBeEdited() throws Exception {
    Path file = Files.writeString(folder.resolve("a.json"), longReport());
    try (Clerk clerk = clerk().opens("从 Word 或网页开始", file).settled()) {
      assertThat(clerk.page().locator("#pages .number"))
          .containsText(Pattern.compile("/ [4-9]\\d 页"));
      assertThat(clerk.texts("一、总体情况")).hasSize(300);
      clerk.part("一、总体情况").locator("textarea:visible").nth(150).focus();
      List<?> millis = (List<?>) clerk.page().evaluate(TYPE, EDITS);
      System.out.println("a keystroke among 300 paragraphs: median " + median(millis) + " ms");
      clerk.presses("End", "Enter");
      clerk.types("新的一段。");
      assertThat(clerk.settled().texts("一、总体情况")).hasSize(301).contains("新的一段。");
    }
  }

  @Test
  void ofALongReportOnlyThePagesNearbyAreHeld() throws Exception {
    Path file = Files.writeString(folder.resolve("a.json"), longReport());
    try (Clerk clerk = clerk().opens("从 Word 或网页开始", file).settled()) {
      for (int number = 1; number <= 40; number += 2) {
        clerk.cell("页码").fill(Integer.toString(number));
        clerk.cell("页码").blur();
        assertThat(clerk.cell("第" + number + "页").locator("canvas")).isVisible();
      }
      assertThat(clerk.page().locator("#pages .sheet canvas").count()).isLessThan(20);
    }
  }

  @Test
  void manyPreviewsLeaveNothingBehind() {
    try (Clerk clerk = clerk().opensSample("济宁市科学技术局2022年")) {
      previews(clerk.page(), PREVIEWS / 4);
      Held early = Held.by(clerk.page());
      previews(clerk.page(), PREVIEWS);
      Held late = Held.by(clerk.page());
      System.out.println("held after the first and after all previews: " + early + ", " + late);
      assertThat(late.nodes()).isLessThanOrEqualTo(early.nodes() + 50);
      assertThat(late.faces()).isLessThanOrEqualTo(early.faces());
      assertThat(late.heap()).isLessThan(early.heap() + (4 << 20));
    }
  }

  /** What a page holds once its rubbish is collected. */
  private record Held(long nodes, long faces, long heap) {
    static Held by(Page page) {
      CDPSession session = page.context().newCDPSession(page);
      session.send("HeapProfiler.collectGarbage");
      return new Held(
          number(page, "document.querySelectorAll('*').length"),
          number(page, "document.fonts.size"),
          number(page, "performance.memory.usedJSHeapSize"));
    }

    private static long number(Page page, String script) {
      return ((Number) page.evaluate(script)).longValue();
    }
  }

  private static void previews(Page page, int count) {
    page.evaluate(PREVIEW, count);
  }

  private static final String AWAIT =
      """
      const pages = document.querySelector("#pages");
      const drawn = () => new Promise((done) => {
        let busy = pages.getAttribute("aria-busy") === "true";
        const watch = new MutationObserver(() => {
          const now = pages.getAttribute("aria-busy") === "true";
          if (busy && !now) { watch.disconnect(); done(); }
          busy = now;
        });
        watch.observe(pages, {attributes: true});
      });
      """;

  private static final String EDIT_AND_WAIT =
      "async (count) => {"
          + AWAIT
          + """
          const area = document.querySelector("#part-overview textarea.text");
          const millis = [];
          for (let edit = 0; edit < count; edit++) {
            await new Promise((done) => setTimeout(done, 200));
            const start = performance.now();
            const seen = drawn();
            area.value += "，";
            area.dispatchEvent(new Event("input"));
            await seen;
            millis.push(performance.now() - start);
          }
          return millis;
          }
          """;

  private static final String PREVIEW =
      "async (count) => {"
          + AWAIT
          + """
          const field = document.querySelector("#part-facts input");
          for (let edit = 0; edit < count; edit++) {
            const seen = drawn();
            field.value = `第${edit % 7}局`;
            field.dispatchEvent(new Event("input"));
            await seen;
          }
          }
          """;

  private static final String TYPE =
      """
      async (count) => {
        const area = document.activeElement;
        const millis = [];
        for (let edit = 0; edit < count; edit++) {
          const start = performance.now();
          area.value += "字";
          area.dispatchEvent(new Event("input"));
          area.getBoundingClientRect();
          millis.push(performance.now() - start);
          await new Promise((done) => setTimeout(done, 30));
        }
        return millis;
      }
      """;

  private static long median(List<?> millis) {
    return Math.round(
        millis.stream()
            .mapToDouble(each -> ((Number) each).doubleValue())
            .sorted()
            .toArray()[millis.size() / 2]);
  }

  private static String longReport() throws Exception {
    String paragraph = "持续推进政务公开，围绕群众关心的事项及时发布信息。".repeat(4);
    String overview =
        IntStream.rangeClosed(1, 300)
            .mapToObj(number -> "\"第" + number + "项，" + paragraph + "\"")
            .collect(Collectors.joining(",", "\"overview\": [", "], \"disclosure\""));
    return new String(get("v1/samples/jining-2022"), StandardCharsets.UTF_8)
        .replaceFirst("(?s)\"overview\":.*?\"disclosure\"", overview);
  }
}

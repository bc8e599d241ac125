package nianbao.preview;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The main path in another engine than Chromium's. */
class FirefoxTest extends ServedTest {

  @TempDir private Path profile;

  @Test
  void aReportIsOpenedSeenWrittenAndPublished() throws Exception {
    try (Firefox firefox = new Firefox(profile)) {
      firefox.opens(address());
      firefox.awaits(click("济宁市科学技术局2022年"));
      firefox.awaits("document.querySelector('.sheet canvas')");
      assertThat(firefox.awaits("document.querySelector('#pages .number').textContent"))
          .contains("/ 9 页");
      firefox.awaits(fill("#form textarea", "现将情况报告如下。"));
      firefox.awaits("document.querySelector('#state').textContent.includes('已保存在本机')");
      assertThat(firefox.awaits("document.querySelector('#problems').textContent")).contains("警告");
      firefox.awaits(
          """
          ((createObjectURL) => {
            URL.createObjectURL = (blob) => {
              blob.slice(0, 5).text().then((head) => { window.handed = head; });
              return createObjectURL(blob);
            };
            return true;
          })(URL.createObjectURL)
          """);
      firefox.awaits(click("下载 PDF"));
      firefox.awaits(click("都看过了，下载 PDF"));
      assertThat(firefox.awaits("window.handed")).isEqualTo("%PDF-");
    }
  }

  private static String click(String button) {
    return """
        ((button) => button && (button.click(), true))(
            [...document.querySelectorAll("button")].find((one) => one.textContent.trim() === "%s"))
        """
        .formatted(button);
  }

  private static String fill(String field, String text) {
    return """
        ((field) => {
          field.focus();
          field.value = "%s";
          return field.dispatchEvent(new Event("input", {bubbles: true}));
        })(document.querySelector("%s"))
        """
        .formatted(text, field);
  }
}

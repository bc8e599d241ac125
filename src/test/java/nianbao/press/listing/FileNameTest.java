package nianbao.press.listing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

final class FileNameTest {

  private static final String SUBJECT = "2024年政府信息公开工作年度报告";

  @Test
  void isTheTitle() {
    assertThat(name("沂源县科学技术局")).isEqualTo("沂源县科学技术局2024年政府信息公开工作年度报告.pdf");
  }

  @Test
  void hasNothingThatASystemForbids() {
    assertThat(name("a/b\\c:d*e?f\"g<h>i|j")).isEqualTo("a_b_c_d_e_f_g_h_i_j" + SUBJECT + ".pdf");
    assertThat(name("县\n局\u0000\u202E\u2028")).isEqualTo("县_局___" + SUBJECT + ".pdf");
  }

  @Test
  void isNeitherHiddenNorAnOptionNorAFolder() {
    assertThat(name("..")).startsWith("_.");
    assertThat(name("-o")).startsWith("_o");
    assertThat(name(" 局")).startsWith("局");
    assertThat(folder("..")).isEqualTo("__");
    assertThat(folder("")).isEqualTo("_");
  }

  @Test
  void isNoDeviceOfWindowsAndEndsInNoDotOrBlank() {
    assertThat(folder("CON")).isEqualTo("_CON");
    assertThat(folder("nul.2024")).isEqualTo("_nul.2024");
    assertThat(folder("COM¹")).isEqualTo("_COM¹");
    assertThat(folder("某局.")).isEqualTo("某局_");
    assertThat(folder("某局 ")).isEqualTo("某局");
    assertThat(folder("CONTROL")).isEqualTo("CONTROL");
  }

  @Test
  void isTheSameHoweverItsLettersAreComposed() {
    assertThat(folder("e\u0301cole")).isEqualTo("\u00e9cole");
  }

  @Test
  void keepsItsEndAndADigestWhenItIsTooLong() {
    String name = name("𠮷".repeat(60));

    assertThat(name.getBytes(StandardCharsets.UTF_8)).hasSizeBetween(248, 255);
    assertThat(name)
        .startsWith("𠮷𠮷")
        .matches(".*𠮷…[0-9a-f]{8}…" + SUBJECT + ".pdf")
        .doesNotContain("?");
    assertThat(name("𠮷".repeat(61))).isNotEqualTo(name);
  }

  @Test
  void isNeitherTooLongNorADeviceWhenItWouldBeBoth() {
    for (int length = 245; length <= 260; length++) {
      String name = folder("CON." + "a".repeat(length - 4));

      assertThat(name).startsWith("_CON.a");
      assertThat(name.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(255);
    }
  }

  @Test
  void isWholeWhenItJustFits() {
    String agency = "局".repeat((255 - ".pdf".length() - SUBJECT.length() * 3 + 4 * 2) / 3);

    assertThat(name(agency)).isEqualTo(agency + SUBJECT + ".pdf");
    assertThat(name(agency + "局")).contains("…").doesNotContain(agency);
  }

  private static String name(String agency) {
    return new FileName(agency + SUBJECT, ".pdf").value();
  }

  private static String folder(String title) {
    return new FileName(title, "").value();
  }
}

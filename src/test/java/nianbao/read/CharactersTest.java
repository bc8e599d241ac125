package nianbao.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import nianbao.report.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CharactersTest {

  private final ReportJson report = ReportJson.smallest();

  @ParameterizedTest
  @CsvSource({
    "0000, 控制字符",
    "000B, 控制字符",
    "000D, 控制字符",
    "0085, 控制字符",
    "0009, 制表符",
    "D800, 半个字（残缺的编码）",
    "DFFF, 半个字（残缺的编码）",
    "2028, 特殊的换行符",
    "2029, 特殊的换行符",
    "00AD, 看不见的格式字符",
    "200B, 看不见的格式字符",
    "200D, 看不见的格式字符",
    "200E, 看不见的格式字符",
    "200F, 看不见的格式字符",
    "202A, 看不见的格式字符",
    "202E, 看不见的格式字符",
    "2066, 看不见的格式字符",
    "2069, 看不见的格式字符",
    "FEFF, 看不见的格式字符",
    "E0041, 看不见的格式字符",
    "FDD0, 不代表任何字的编码",
    "FFFE, 不代表任何字的编码",
    "10FFFF, 不代表任何字的编码",
  })
  void cannotBePrinted(String codePoint, String kind) {
    String character = Character.toString(Integer.parseInt(codePoint, 16));

    assertThat(
            report
                .with("/overview", "[0]")
                .withText("/overview/0", "沂源𠮷" + character + "县")
                .problems())
        .containsExactly(
            Problem.error(
                "control-character",
                "/overview/0",
                "“一、总体情况”第1项第4个字是" + kind + "U+" + codePoint + "；请删去，或者重新输入"));
  }

  @Test
  void whatIsPassedOverAsPlainCanAllBePrinted() {
    assertThat(
            IntStream.rangeClosed(0, Character.MAX_VALUE)
                .filter(c -> ContentCheck.isPlain((char) c)))
        .hasSizeGreaterThan(40_000)
        .allMatch(Naming::isPrintable);
  }

  @Test
  void theSignForAnUnknownCharacterIsNoFaultOfTheEncoding() {
    assertThat(report.with("/overview", "[0]").withText("/overview/0", "一\uFFFD").read())
        .isEqualTo(
            ReportJson.read(report.with("/overview", "[\"一@\"]").text().replace("@", "\uFFFD")))
        .isInstanceOf(Reading.Accepted.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"\n", "\r\n", "\u3000", "\u00A0", "㎡", "𬭊", "𠮷", "👍", "\uE000", "<b>&amp;${x}"})
  void mayStandInAParagraph(String text) {
    assertThat(report.with("/overview", "[0]").withText("/overview/0", "一" + text).read())
        .isInstanceOf(Reading.Accepted.class);
  }

  @Test
  void areToldUpToFiveInOneText() {
    assertThat(report.with("/overview", "[\"\\u0000一\\u0001\\u0002二\\u0003\\u0004\"]").problems())
        .containsExactly(
            Problem.error(
                "control-character",
                "/overview/0",
                "“一、总体情况”第1项第1个字是控制字符U+0000、第3个字是控制字符U+0001、第4个字是控制字符U+0002、"
                    + "第6个字是控制字符U+0003、第7个字是控制字符U+0004；请删去，或者重新输入"));
    assertThat(report.with("/overview", "[\"" + "\\u0007".repeat(9) + "\"]").problems())
        .singleElement()
        .extracting(Problem::message)
        .asString()
        .endsWith("第5个字是控制字符U+0007等，共9处；请删去，或者重新输入");
  }

  @Test
  void areLookedAtInEveryText() {
    assertThat(
            report
                .with("/preamble", "[{\"heading\": \"\\t\", \"level\": 2, \"text\": \"a\\t\"}]")
                .with(
                    "/overview",
                    "[{\"table\": {\"caption\": \"a\\t\", \"header\": [[\"\\t\"]], \"rows\": [[\"\\t\"]]}}]")
                .with(
                    "/problems",
                    "["
                        + Pictures.figure(Pictures.png(1, 1))
                            .replace("图1", "a\\t")
                            .replace("一幅图", "a\\t")
                        + "]")
                .problems())
        .filteredOn(problem -> problem.rule().equals("control-character"))
        .extracting(Problem::pointer)
        .containsExactlyInAnyOrder(
            "/preamble/0/heading",
            "/preamble/0/text",
            "/overview/0/table/caption",
            "/overview/0/table/header/0/0",
            "/overview/0/table/rows/0/0",
            "/problems/0/figure/alt",
            "/problems/0/figure/caption");
  }
}

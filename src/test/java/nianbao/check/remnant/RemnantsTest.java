package nianbao.check.remnant;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import nianbao.check.wording.CountedText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** However long a paragraph is, what was left in it is looked for in a time that grows with it. */
final class RemnantsTest {

  private static final int TIMES = 300;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "件", "共", "2", "20", "2024年", "X", "_", "〔2021", "（", "【请", "全年共收到", "申请1", "%", "日",
        "行政复议", "[image", "年", "月1", "至", "，", "此处", "待", "占", "发布信息", "0"
      })
  void twiceTheTextIsTwiceTheLooks(String words) {
    String once = words.repeat(TIMES);
    Stream.of(Remnants.OF_THE_FORM, Remnants.TORN)
        .flatMap(kinds -> kinds.kinds().stream())
        .map(Remnant::words)
        .forEach(pattern -> assertLinear(pattern, once));
  }

  private static void assertLinear(Pattern pattern, String once) {
    long looks = CountedText.looks(pattern, once);
    assertThat(CountedText.looks(pattern, once + once))
        .as(pattern.pattern())
        .isLessThan(2 * looks + looks / 4 + TIMES);
  }
}

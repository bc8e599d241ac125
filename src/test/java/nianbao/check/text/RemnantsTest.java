package nianbao.check.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
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
        "行政复议", "[image"
      })
  void twiceTheTextIsTwiceTheLooks(String words) {
    String once = words.repeat(TIMES);
    for (Remnants.Remnant remnant : Remnants.ALL) {
      Pattern pattern = Pattern.compile(remnant.words());
      long looks = CountedText.looks(pattern, once);
      assertThat(CountedText.looks(pattern, once + once))
          .as(remnant.words())
          .isLessThan(2 * looks + looks / 4 + TIMES);
    }
  }
}

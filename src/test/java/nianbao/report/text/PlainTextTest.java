package nianbao.report.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Characters that only look like others. */
final class PlainTextTest {

  private static final Path PAGE = Path.of("src/main/resources/preview/report/plain.js");

  @Test
  void radicalsAndCompatibilityIdeographsAreReadAsWhatTheyLookLike() {
    assertThat(PlainText.of("\u2F8F政\u2F42件\uF90A\u2ED3\ud87e\udc00")).isEqualTo("行政文件金长丽");
    assertThat(PlainText.of("\u2EC1门卤水\u2EE7")).isEqualTo("虎门卤水卤");
    assertThat(IntStream.rangeClosed(0x2F00, 0x2FD5))
        .allMatch(radical -> isUnified(PlainText.of(radical)));
  }

  @Test
  void allOtherCharactersAreThemselves() {
    String text = "①Ⅱ㎡℃ＡＢ，。龘𠮷\uFA0E：ﬁ\u2E80";
    assertThat(PlainText.of(text)).isSameAs(text);
  }

  @Test
  void thePageKnowsTheSameRadicals() throws IOException {
    String pairs =
        Pattern.compile("RADICALS =\\s+\"(.+)\"")
            .matcher(Files.readString(PAGE))
            .results()
            .map((MatchResult found) -> found.group(1))
            .findFirst()
            .orElseThrow();
    StringBuilder plain = new StringBuilder();
    for (int i = 0; i < pairs.length(); i += 2) {
      plain.append(pairs.charAt(i)).append(PlainText.of(pairs.codePointAt(i)));
    }
    assertThat(plain).hasToString(pairs);
    assertThat(
            IntStream.rangeClosed(0x2E80, 0x2EFF)
                .filter(c -> !PlainText.of(c).equals(Character.toString(c)))
                .count())
        .isEqualTo(pairs.length() / 2 + 2);
  }

  private static boolean isUnified(String text) {
    return text.length() == 1 && text.charAt(0) >= 0x4E00 && text.charAt(0) <= 0x9FFF;
  }
}

package nianbao.press.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Random;
import nianbao.intake.Imported;
import nianbao.intake.Intake;
import nianbao.intake.Stated;
import nianbao.press.Outcome;
import nianbao.press.Press;
import nianbao.press.Setup;
import nianbao.press.format.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A few plain letters are told to be no document at once, without any reader of documents. */
class ScrapTest {

  /** In no time at all no document is read. */
  private static final Press HURRIED = new Press(Setup.shipped().readingWithin(Duration.ZERO));

  @ParameterizedTest
  @ValueSource(strings = {"", "1", "null", "\"text\"", "-\r\n", "year,2024\n", "no report"})
  void isToldInNoTime(String text) throws Exception {
    Outcome<String> outcome =
        HURRIED.check(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));

    assertThat(outcome).isNotInstanceOf(Outcome.Made.class);
    assertThat(outcome.toString()).doesNotContain(new Deadline(Duration.ZERO).sentence());
  }

  @ParameterizedTest
  @ValueSource(strings = {"<p>1", "{\\rtf1 1}", "%PDF-1.4", "a %PDF-1.4", "年报", "\u0000a"})
  void isNothingThatMayBeADocument(String text) {
    assertThat(Kind.isScrap(text.getBytes(StandardCharsets.UTF_8))).isFalse();
  }

  @Test
  void isNeverReadAsADocument() {
    Random random = new Random(7);
    for (int i = 0; i < 2000; i++) {
      byte[] text = new byte[random.nextInt(Kind.HEAD + 1)];
      for (int at = 0; at < text.length; at++) {
        text[at] =
            (byte)
                (random.nextInt(8) == 0
                    ? "\n\t ,|".charAt(random.nextInt(5))
                    : 33 + random.nextInt(94));
      }
      if (Kind.isScrap(text)) {
        assertThat(new Intake().read(text, Stated.NOTHING))
            .as(new String(text, StandardCharsets.US_ASCII))
            .isInstanceOf(Imported.Unreadable.class);
      }
    }
  }
}

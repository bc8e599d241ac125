package nianbao.check.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.Collectors;
import nianbao.check.wording.CountedText;
import org.junit.jupiter.api.Test;

/** However long a sentence is, each phrase is looked for in a time that grows with its length. */
final class PhraseTest {

  private static final String KINDS = "zRLHaAUkwdfvVSJKcgDIrlBGmCPFQtTbMhesWOj/pXuxNnY,()Z+!$&E";
  private static final int SENTENCES = 120;
  private static final int LENGTH = 400;

  @Test
  void twiceTheWordsAreTwiceTheLooks() {
    Random random = new Random(18);
    for (int i = 0; i < SENTENCES; i++) {
      String words =
          i < KINDS.length() ? KINDS.substring(i, i + 1) : words(random, 2 + random.nextInt(5));
      String once = words.repeat(LENGTH / words.length());
      for (Phrase phrase : StatementReader.PHRASES) {
        long looks = CountedText.looks(phrase.kinds(), once);
        assertThat(CountedText.looks(phrase.kinds(), once + once))
            .as(phrase.kinds() + " in " + words)
            .isLessThan(2 * looks + looks / 4 + LENGTH);
      }
    }
  }

  /** Some kinds that are said over and over. */
  private static String words(Random random, int length) {
    return random
        .ints(length, 0, KINDS.length())
        .mapToObj(kind -> KINDS.substring(kind, kind + 1))
        .collect(Collectors.joining());
  }
}

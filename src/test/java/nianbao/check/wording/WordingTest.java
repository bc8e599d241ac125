package nianbao.check.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * The checks of words, measured on a corpus: how much of what is wrong they tell, and how often
 * they are wrong themselves.
 */
@Tag("cases")
final class WordingTest {

  /** Of lines that the rules were mended by nearly all are told, and none raises a wrong alarm. */
  private static final double LEAST_TOLD = 0.99;

  private static final double MOST_FALSE_ALARMS = 0;

  /** The scores of all rules, by file and rule. */
  private static Map<String, WordingScore> scores() throws IOException {
    Map<String, WordingScore> scores = new TreeMap<>();
    for (Path file : WordingCase.files()) {
      for (WordingCase line : WordingCase.in(file)) {
        String name = line.rule() + " in " + file.getFileName();
        scores.computeIfAbsent(name, key -> new WordingScore()).judge(line);
      }
    }
    return scores;
  }

  @Test
  void nearlyAllThatIsWrongIsToldAndHardlyAnythingElse() throws IOException {
    Map<String, WordingScore> scores = scores();
    scores.forEach((name, score) -> System.out.println(name + ": " + score));
    if (Boolean.getBoolean("wording.details")) {
      scores.values().stream().flatMap(WordingScore::details).forEach(System.out::println);
    }
    assertThat(scores).isNotEmpty().allSatisfy(WordingTest::isGoodEnough);
  }

  private static void isGoodEnough(String name, WordingScore score) {
    assertThat(score.recall()).as(name).isGreaterThanOrEqualTo(LEAST_TOLD);
    assertThat(score.falseAlarms()).as(name).isLessThanOrEqualTo(MOST_FALSE_ALARMS);
  }
}

package nianbao.check.repeat;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LeastValuesTest {

  private static final String TEXT = "受理申请12件，其中“其他”3件；依法答复。受理申请12件，比上年多。\uD842\uDFB7处乡镇公开了";

  @Test
  void areThoseOfEachFunctionAlone() {
    long[] shingles = Shingles.runs(TEXT);
    long[] factors =
        new SplittableRandom(50).longs(Sketch.HASHES).map(factor -> factor | 1).toArray();

    assertThat(LeastValues.of(shingles))
        .containsExactly(
            Arrays.stream(factors).mapToInt(factor -> least(shingles, factor)).toArray());
  }

  @Test
  void areTheSameHoweverOftenAShingleIsRepeated() {
    long[] shingles = Shingles.runs(TEXT);
    long[] distinct = Arrays.stream(shingles).distinct().sorted().toArray();

    assertThat(distinct.length).isLessThan(shingles.length);
    assertThat(LeastValues.of(shingles)).containsExactly(LeastValues.of(distinct));
  }

  @Test
  void areTheGreatestOfATextWithoutShingles() {
    assertThat(LeastValues.of(Shingles.runs("三个字")))
        .hasSize(Sketch.HASHES)
        .containsOnly(Integer.MAX_VALUE);
  }

  @Test
  void runsGoOverAllLettersAndDigitsThatJavaKnows() {
    IntStream.rangeClosed(0, Character.MAX_VALUE)
        .forEach(
            c ->
                assertThat(Shingles.runs("年年年" + (char) c))
                    .as("U+%04X", c)
                    .hasSize(Character.isLetterOrDigit(c) || isSurrogate(c) ? 1 : 0));
  }

  private static boolean isSurrogate(int c) {
    return Character.isSurrogate((char) c);
  }

  private static int least(long[] shingles, long factor) {
    return Arrays.stream(shingles)
        .map(shingle -> (shingle ^ (shingle >>> 29)) * 0xBF58476D1CE4E5B9L)
        .map(product -> product ^ (product >>> 32))
        .mapToInt(mixed -> (int) ((mixed * factor) >>> 33))
        .min()
        .orElseThrow();
  }
}

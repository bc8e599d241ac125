package nianbao.archive.repeat;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which paragraphs of one band are compared. */
final class NeighboursTest {

  private static final int BAND = 7;

  private final List<String> pairs = new ArrayList<>();
  private final Neighbours neighbours =
      new Neighbours((earlier, later) -> pairs.add(earlier + "-" + later));

  @Test
  void thoseOfOneBandAndTwoAgenciesAre() throws IOException {
    neighbours.add(BAND, 1, Neighbours.numberOf("东市"));
    neighbours.add(BAND, 2, Neighbours.numberOf("东市"));
    neighbours.add(BAND, 3, Neighbours.numberOf("西市"));
    neighbours.add(BAND + 1, 4, Neighbours.numberOf("南市"));

    assertThat(pairs).containsExactly("1-3", "2-3");
  }

  @Test
  void eachIsComparedWithFourThatFollow() throws IOException {
    for (int paragraph = 1; paragraph <= 7; paragraph++) {
      neighbours.add(BAND, paragraph, paragraph);
    }

    assertThat(pairs.stream().filter(pair -> pair.startsWith("1-")))
        .containsExactly("1-2", "1-3", "1-4", "1-5");
    assertThat(pairs.stream().filter(pair -> pair.endsWith("-7")))
        .containsExactly("3-7", "4-7", "5-7", "6-7");
  }

  @Test
  void anAgencysOwnAreNotPassedOverForEver() throws IOException {
    for (int paragraph = 1; paragraph <= 17; paragraph++) {
      neighbours.add(BAND, paragraph, 1);
    }
    neighbours.add(BAND, 18, 2);

    assertThat(pairs).hasSize(16).startsWith("2-18").endsWith("17-18");
  }
}

package nianbao.cluster.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Large files are cut, small ones are put together. */
final class CutsTest {

  private static final ClusterFile FILE = new ClusterFile("a", "file:/a", false);
  private static final ClusterFile OTHER = new ClusterFile("b", "file:/b", false);

  @Test
  void aFileOfLinesIsCut() {
    Cuts cuts = new Cuts(10);
    cuts.addLines(FILE, 25);

    assertThat(cuts.slices())
        .containsExactly(new Lines(FILE, 0, 10), new Lines(FILE, 10, 10), new Lines(FILE, 20, 5));
  }

  @Test
  void reportsAreReadTogetherUpToTheSizeOfASlice() {
    Cuts cuts = new Cuts(10);
    for (int length : new int[] {4, 4, 4, 1}) {
      cuts.addDocument(FILE, length);
    }

    assertThat(cuts.slices())
        .containsExactly(new Documents(List.of(FILE, FILE, FILE)), new Documents(List.of(FILE)));
  }

  @Test
  void anEmptyFileOfLinesHasNothing() {
    Cuts cuts = new Cuts(10);
    cuts.addLines(FILE, 0);

    assertThat(cuts.files()).isZero();
    assertThat(cuts.slices()).isEmpty();
  }

  @Test
  void onlyPiecesOfOneFileContinue() {
    Lines first = new Lines(FILE, 0, 10);
    Lines second = new Lines(FILE, 10, 10);

    assertThat(second.continues(first)).isTrue();
    assertThat(first.continues(second)).isFalse();
    assertThat(new Lines(OTHER, 10, 10).continues(first)).isFalse();
  }
}

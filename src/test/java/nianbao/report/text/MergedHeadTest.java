package nianbao.report.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class MergedHeadTest {

  @Test
  void equalWordsBesideAndBelowEachOtherAreOneCell() {
    assertThat(heads("渠道,数量,数量", "渠道,上年,本年"))
        .containsExactly(
            new MergedHead(0, 0, 2, 1),
            new MergedHead(0, 1, 1, 2),
            new MergedHead(1, 1, 1, 1),
            new MergedHead(1, 2, 1, 1));
  }

  @Test
  void inTheLastRowEachColumnHasItsOwn() {
    assertThat(heads("件,件")).hasSize(2);
    assertThat(heads("甲,乙", "件,件")).hasSize(4);
  }

  @Test
  void whatReachesToTheLastRowWithAllItsColumnsIsOneThere() {
    assertThat(heads("甲,甲", "甲,甲")).containsExactly(new MergedHead(0, 0, 2, 2));
  }

  @Test
  void anAngleIsNoCell() {
    assertThat(heads("甲,甲", "甲,乙"))
        .containsExactly(
            new MergedHead(0, 0, 1, 2), new MergedHead(1, 0, 1, 1), new MergedHead(1, 1, 1, 1));
  }

  @Test
  void cellsWithoutWordsStayApart() {
    assertThat(heads(",", ",乙")).hasSize(4);
  }

  private static List<MergedHead> heads(String... rows) {
    return MergedHead.of(Stream.of(rows).map(row -> List.of(row.split(",", -1))).toList(), "")
        .stream()
        .flatMap(List::stream)
        .toList();
  }
}

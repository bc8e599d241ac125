package nianbao.report.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

final class MergedHeadTest {

  @Test
  void equalWordsBesideAndBelowEachOtherAreOneCell() {
    assertThat(heads(List.of("渠道", "数量", "数量"), List.of("渠道", "上年", "本年")))
        .containsExactly(
            new MergedHead(0, 0, 2, 1),
            new MergedHead(0, 1, 1, 2),
            new MergedHead(1, 1, 1, 1),
            new MergedHead(1, 2, 1, 1));
  }

  @Test
  void inTheLastRowEachColumnHasItsOwn() {
    assertThat(heads(List.of("件", "件"))).hasSize(2);
    assertThat(heads(List.of("甲", "乙"), List.of("件", "件"))).hasSize(4);
  }

  @Test
  void whatReachesToTheLastRowWithAllItsColumnsIsOneThere() {
    assertThat(heads(List.of("甲", "甲"), List.of("甲", "甲")))
        .containsExactly(new MergedHead(0, 0, 2, 2));
  }

  @Test
  void anAngleIsNoCell() {
    assertThat(heads(List.of("甲", "甲"), List.of("甲", "乙")))
        .containsExactly(
            new MergedHead(0, 0, 1, 2), new MergedHead(1, 0, 1, 1), new MergedHead(1, 1, 1, 1));
  }

  @Test
  void cellsWithoutWordsStayApart() {
    assertThat(heads(List.of("", ""), List.of("", "乙"))).hasSize(4);
  }

  @SafeVarargs
  private static List<MergedHead> heads(List<String>... rows) {
    return MergedHead.of(List.of(rows), "").stream().flatMap(List::stream).toList();
  }
}

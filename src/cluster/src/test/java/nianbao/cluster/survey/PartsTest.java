package nianbao.cluster.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import nianbao.archive.plan.Shard;
import org.junit.jupiter.api.Test;

/** A task costs what some reports do: it is worth having for that many. */
final class PartsTest {

  @Test
  void partsOfManyReportsHaveATaskEach() {
    assertThat(new Parts(10_000, 10_000_000).numPartitions()).isEqualTo(10_000);
    assertThat(new Parts(5, 163).numPartitions()).isEqualTo(5);
  }

  @Test
  void smallPartsShareATask() {
    assertThat(new Parts(1000, 1000).numPartitions()).isEqualTo(32);
    assertThat(new Parts(1000, 0).numPartitions()).as("files open at once").isEqualTo(16);
    assertThat(new Parts(1, 0).numPartitions()).isEqualTo(1);
  }

  @Test
  void eachPartHasOneTaskAndTasksGoThroughThemInOrder() {
    for (Parts parts :
        List.of(new Parts(1000, 1000), new Parts(7, 100), new Parts(99_999, 99_999))) {
      List<Integer> all = new ArrayList<>();
      for (int task = 0; task < parts.numPartitions(); task++) {
        for (int part : parts.partsOf(task)) {
          assertThat(parts.taskOf(part)).isEqualTo(task);
          all.add(part);
        }
      }
      assertThat(all).isEqualTo(IntStream.range(0, parts.count()).boxed().toList());
    }
  }

  @Test
  void aReportGoesToTheTaskOfItsPart() {
    Parts parts = new Parts(1000, 1000);
    assertThat(parts.partOf("县财政局")).isEqualTo(Shard.of("县财政局", 1000).index() - 1);
    assertThat(parts.getPartition("县财政局")).isEqualTo(parts.taskOf(parts.partOf("县财政局")));
  }
}

package nianbao.cluster.survey;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A task costs what some reports do: it is worth having for that many. */
final class PartsTest {

  @Test
  void partsOfManyReportsHaveATaskEach() {
    assertThat(new Parts(10_000, 10_000_000).tasks()).isEqualTo(10_000);
    assertThat(new Parts(5, 163).tasks()).isEqualTo(5);
  }

  @Test
  void smallPartsShareATask() {
    assertThat(new Parts(1000, 1000).tasks()).isEqualTo(32);
    assertThat(new Parts(1000, 0).tasks()).as("files open at once").isEqualTo(16);
    assertThat(new Parts(1, 0).tasks()).isEqualTo(1);
  }
}

package nianbao.archive.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** An input is called the same wherever the program runs, and no two are called the same. */
final class SourceNamesTest {

  @Test
  void whatIsInTheOnlyFolderIsCalledByItsPathInIt() {
    assertThat(new SourceNames(List.of("/data/in")).ofFolder("/data/in")).isEmpty();
  }

  @Test
  void aFileIsCalledByItsName() {
    SourceNames names = new SourceNames(List.of("/data/a.json", "/data/b.json"));

    assertThat(names.ofFile("/data/b.json")).isEqualTo("b.json");
  }

  @Test
  void soMuchOfAPathIsSaidAsTellsItFromTheOthers() {
    SourceNames names = new SourceNames(List.of("/x/2023/in", "/x/2024/in", "/x/more"));

    assertThat(names.ofFolder("/x/2023/in")).isEqualTo("2023/in");
    assertThat(names.ofFolder("/x/2024/in")).isEqualTo("2024/in");
    assertThat(names.ofFolder("/x/more")).isEqualTo("more");
  }

  @Test
  void aNameThatOnlyEndsLikeAnotherIsAnother() {
    assertThat(new SourceNames(List.of("/x/a.json", "/x/aa.json")).ofFile("/x/a.json"))
        .isEqualTo("a.json");
  }
}

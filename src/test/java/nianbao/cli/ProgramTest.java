package nianbao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class ProgramTest {

  /** Three Latin words in a row are a sentence that nobody translated. */
  private static final String ENGLISH = "(?s).*[A-Za-z]{2,} [A-Za-z]{2,} [A-Za-z]{2,}.*";

  @TempDir private Path folder;

  @Test
  void commandsOfTheStartScriptAreNotOffered() {
    assertThat(Run.in(folder, "frobnicate").messages())
        .contains("serve、desktop、")
        .doesNotContain("class-data");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ''                              | 缺少命令。可用的命令有render、check、
          rendr x.json                    | 没有“rendr”这个命令。是不是想写“render”？
          frobnicate                      | 没有“frobnicate”这个命令。可用的命令有
          -x                              | 没有“-x”这个选项。
          render                          | 缺少参数“报告.json”。
          render a.json b.json            | 多了一个参数“b.json”。
          render a.json --htm             | 没有“--htm”这个选项。是不是想写“--html”？
          render a.json --html=yes        | 选项 --html 后面不带值，不能写“yes”。
          render a.json -o                | 选项 --output 后面缺少“文件”。
          render a.json --fonts           | 选项 --fonts 后面缺少“文件夹”。
          render a.json -o x -o y         | 选项 --output 只能给一次。
          render a.json --checks never    | 选项 --checks 不能是“never”，只能是enforce或report。
          render --output --html a.json   | 选项 --output 后面缺少“文件”。
          check                           | 缺少参数“报告.json”。
          check a.json --format xml       | 选项 --format 不能是“xml”，只能是text或json或sarif。
          rules all                       | 多了一个参数“all”。
          schema --output x               | 没有“--output”这个选项。
          sample a b                      | 多了一个参数“b”。
          sample jining-2021              | 没有“jining-2021”这个样例。是不是想写“jining-2022”？
          """)
  void saysWhatIsWrongWithTheArguments(String arguments, String message) {
    Run run = Run.in(folder, words(arguments));

    assertThat(run.messages()).startsWith(message).doesNotMatch(ENGLISH);
    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.text()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "render a.json --frob", "sample a b"})
  void wrongArgumentsPointToTheHelp(String arguments) {
    assertThat(Run.in(folder, words(arguments)).messages())
        .contains("用法见 nianbao")
        .endsWith("--help\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"render", "check", "rules", "sample", "schema"})
  void everyCommandExplainsItselfWithAnExample(String command) {
    Run run = Run.in(folder, command, "--help");

    assertThat(run.exit()).isZero();
    assertThat(run.messages()).isEmpty();
    assertThat(run.text())
        .contains("用法：nianbao " + command, "选项：", "-h, --help", "例：nianbao " + command);
    assertThat(explanations(run)).noneMatch(line -> line.matches(ENGLISH));
  }

  @Test
  void theProgramExplainsItsCommandsAndExitCodes() {
    Run run = Run.in(folder, "--help");

    assertThat(run.exit()).isZero();
    assertThat(run.text())
        .contains("命令：", "render  ", "check  ", "rules  ", "sample  ", "schema  ", "退出码：", "例：");
    assertThat(explanations(run)).noneMatch(line -> line.matches(ENGLISH));
  }

  @Test
  void tellsItsVersion() {
    assertThat(Run.in(folder, "--version").text()).isEqualTo("nianbao 1.2.3\n");
  }

  @Test
  void aFailureOfOursIsOneLineWithWhatToDo() {
    Run run = Run.fed(broken(), folder, "check", "-");

    assertThat(run.exit()).isEqualTo(3);
    assertThat(run.messages())
        .startsWith("程序出错，没有做成。")
        .endsWith("（java.lang.IllegalStateException: the stream is out of order）\n")
        .hasLineCount(1);
  }

  @Test
  void anErrorOfTheMachineIsAFailureToo() {
    Run run = Run.fed(exhausted(), folder, "check", "-");

    assertThat(run.exit()).isEqualTo(3);
    assertThat(run.messages()).contains("（java.lang.OutOfMemoryError: heap）").hasLineCount(1);
  }

  @Test
  void detailsOfAFailureAreShownWhenAskedFor() {
    Run run = Run.fed(broken(), folder, "check", "-", "--debug");

    assertThat(run.exit()).isEqualTo(3);
    assertThat(run.messages()).contains("at nianbao.cli.BrokenInput.read");
  }

  private static Stream<String> explanations(Run run) {
    return run.text().lines().filter(line -> !line.startsWith("例："));
  }

  private static String[] words(String arguments) {
    return arguments.isEmpty() ? new String[0] : arguments.split(" ", -1);
  }

  private static InputStream broken() {
    return new BrokenInput(
        () -> {
          throw new IllegalStateException("the stream is out of order");
        });
  }

  private static InputStream exhausted() {
    return new BrokenInput(
        () -> {
          throw new OutOfMemoryError("heap");
        });
  }
}

package nianbao.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import nianbao.cli.file.Location;
import nianbao.cli.terminal.Exit;
import nianbao.cli.terminal.Reason;
import nianbao.cli.terminal.Terminal;
import nianbao.cli.terminal.UnusableException;
import nianbao.report.Problem;
import picocli.CommandLine.Parameters;

/** The argument that names a report. */
final class ReportArgument {

  /** What is done with the bytes of a report. */
  interface Use<T> {
    T of(InputStream source) throws IOException;
  }

  private static final String STANDARD_INPUT = "-";

  private final Terminal terminal;

  @Parameters(paramLabel = "报告.json", description = "要处理的报告；写 - 则从标准输入读")
  private String name = STANDARD_INPUT;

  ReportArgument(Terminal terminal) {
    this.terminal = terminal;
  }

  /** How messages call the report. */
  String shownName() {
    return isStandardInput() ? "标准输入" : "“" + name + "”";
  }

  /**
   * Opens the report, uses it and closes it.
   *
   * @throws UnusableException if it cannot be read
   */
  <T> T read(Use<T> use) {
    try (InputStream source = open()) {
      return use.of(source);
    } catch (IOException e) {
      throw new UnusableException("无法读取" + shownName() + "：" + Reason.of(e) + "。", e);
    }
  }

  /** Says that the report is no JSON, and where; gives the exit code. */
  int refuse(Problem problem) {
    terminal.say("无法读取" + shownName() + "：" + problem.message() + "。");
    return Exit.UNUSABLE;
  }

  private InputStream open() throws IOException {
    if (isStandardInput()) {
      return terminal.in();
    }
    Path file = Location.of(terminal.folder(), name);
    if (Files.isDirectory(file)) {
      throw new UnusableException("无法读取" + shownName() + "：这是一个文件夹，请写明文件名。");
    }
    return Files.newInputStream(file);
  }

  private boolean isStandardInput() {
    return name.equals(STANDARD_INPUT);
  }
}

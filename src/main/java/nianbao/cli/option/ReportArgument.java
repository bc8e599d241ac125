package nianbao.cli.option;

import nianbao.report.Problem;
import nianbao.terminal.Exit;
import nianbao.terminal.InputFile;
import nianbao.terminal.Terminal;
import picocli.CommandLine.Parameters;

/** The argument that names a report. */
public final class ReportArgument {

  private final Terminal terminal;

  @Parameters(paramLabel = "报告.json", description = "要处理的报告：JSON，或者Word、网页、PDF、表格等文档；写 - 则从标准输入读")
  private String name = InputFile.STANDARD_INPUT;

  public ReportArgument(Terminal terminal) {
    this.terminal = terminal;
  }

  public InputFile file() {
    return new InputFile(terminal, name);
  }

  /** Says that the report is no JSON, and where; gives the exit code. */
  public int refuse(Problem problem) {
    terminal.say("无法读取" + file().shownName() + "：" + problem.message() + "。");
    return Exit.UNUSABLE;
  }
}

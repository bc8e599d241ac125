package nianbao.cli.option;

import java.util.List;
import nianbao.press.Press;
import nianbao.report.Problem;
import nianbao.terminal.Exit;
import nianbao.terminal.InputFile;
import nianbao.terminal.Terminal;
import nianbao.terminal.UnusableException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The option that names last year's report. */
public final class PreviousOption {

  private final Terminal terminal;

  @Option(
      names = "--previous",
      paramLabel = "上年报告",
      description = "上年的报告（JSON、PDF、Word等），用来核对结转的件数、现行有效的件数和雷同")
  private @Nullable String name;

  public PreviousOption(Terminal terminal) {
    this.terminal = terminal;
  }

  /**
   * The press that also compares with last year's report, if one is named.
   *
   * @param report the report itself, which cannot be standard input too
   * @throws UnusableException if last year's report cannot be read
   */
  public Press applyTo(Press press, InputFile report) {
    if (name == null) {
      return press;
    }
    InputFile last = new InputFile(terminal, name);
    if (last.isStandardInput() && report.isStandardInput()) {
      throw new UnusableException("报告和上年报告不能都从标准输入读，请把其中一个存成文件。");
    }
    return last.read(press::following);
  }

  /** Says why last year's report is none; gives the exit code. */
  public int refuse(Press press, List<Problem> problems) {
    new Findings(press, problems).lines().forEach(terminal::say);
    terminal.say("上年报告“" + name + "”不能用来核对，原因见上。");
    return Exit.UNUSABLE;
  }
}

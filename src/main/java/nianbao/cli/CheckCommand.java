package nianbao.cli;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import nianbao.cli.terminal.Exit;
import nianbao.cli.terminal.Terminal;
import nianbao.press.Press;
import nianbao.press.ProblemList;
import nianbao.press.Setup;
import nianbao.report.Problem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code nianbao check}: says what is wrong with a report, and makes nothing. */
@Command(
    name = "check",
    customSynopsis = "nianbao check 报告.json [选项]",
    header = "检查报告，列出所有问题",
    description = "问题写到标准输出。有错误时退出码是1，没有问题或只有警告时是0。",
    footer = {
      "例：nianbao check report.json",
      "例：nianbao check report.json --previous last-year.pdf",
      "例：nianbao check report.json --format json > problems.json"
    })
final class CheckCommand implements Callable<Integer> {

  /** How the problems are written. */
  enum Format {
    TEXT,
    JSON
  }

  private final Terminal terminal;

  @Mixin private final ReportArgument report;

  @Mixin private final PreviousOption previous;

  @Option(names = "--format", paramLabel = "格式", description = "问题怎样列出：text 供人看（默认），json 供程序读")
  private Format format = Format.TEXT;

  CheckCommand(Terminal terminal) {
    this.terminal = terminal;
    this.report = new ReportArgument(terminal);
    this.previous = new PreviousOption(terminal);
  }

  @Override
  public Integer call() {
    Setup setup = new Setup(Optional.empty(), Optional.empty(), terminal.version(), warning -> {});
    Press press = previous.applyTo(new Press(setup), report.file());
    return report
        .file()
        .read(press::check)
        .fold(
            made -> tell(new Findings(press, made.problems()), Exit.MADE),
            rejected -> tell(new Findings(press, rejected.problems()), Exit.REJECTED),
            unreadable -> refuse(unreadable.problem()),
            unfit -> previous.refuse(press, unfit.problems()));
  }

  private int tell(Findings findings, int exit) {
    terminal.print(
        format == Format.JSON
            ? new ProblemList(findings.problems()).toJson()
            : findings.lines().map(line -> line + "\n").collect(Collectors.joining()));
    terminal.say(
        report.file().shownName() + (findings.areNone() ? "没有问题。" : "有" + findings.count() + "。"));
    return exit;
  }

  private int refuse(Problem problem) {
    if (format == Format.JSON) {
      terminal.print(new ProblemList(List.of(problem)).toJson());
    }
    return report.refuse(problem);
  }
}

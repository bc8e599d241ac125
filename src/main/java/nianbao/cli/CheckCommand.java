package nianbao.cli;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nianbao.cli.office.AgenciesOption;
import nianbao.cli.option.Findings;
import nianbao.cli.option.PressOptions;
import nianbao.cli.option.PreviousOption;
import nianbao.cli.option.ReportArgument;
import nianbao.press.Outcome;
import nianbao.press.Press;
import nianbao.press.input.Opener;
import nianbao.press.listing.ProblemList;
import nianbao.press.listing.SarifLog;
import nianbao.report.Problem;
import nianbao.terminal.Exit;
import nianbao.terminal.Terminal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code nianbao check}: says what is wrong with a report, and makes nothing. */
@Command(
    name = "check",
    customSynopsis = "nianbao check 报告.json [选项]",
    header = "检查报告，列出所有问题",
    description = {"问题写到标准输出。有错误时退出码是1，没有问题或只有警告时是0。", "用本机关自己的字体的，检查时也要指明：缺不缺字由字体决定。"},
    footer = {
      "例：nianbao check report.json",
      "例：nianbao check report.json --previous last-year.pdf",
      "例：nianbao check 政府.json --agencies 各部门/ --roster 名单.csv",
      "例：nianbao check report.json --format sarif > problems.sarif"
    })
final class CheckCommand implements Callable<Integer> {

  /** How the problems are written. */
  enum Format {
    TEXT,
    JSON,
    SARIF
  }

  private final Terminal terminal;

  @Mixin private final ReportArgument report;

  @Mixin private final PreviousOption previous;

  @Mixin private final AgenciesOption agencies;

  @Mixin private final PressOptions options;

  @Option(
      names = "--format",
      paramLabel = "格式",
      description = "问题怎样列出：text 供人看（默认），json 供程序读，sarif 供编辑器标出行和列")
  private Format format = Format.TEXT;

  CheckCommand(Terminal terminal) {
    this.terminal = terminal;
    this.report = new ReportArgument(terminal);
    this.previous = new PreviousOption(terminal);
    this.agencies = new AgenciesOption(terminal);
    this.options = new PressOptions(terminal);
  }

  @Override
  public Integer call() throws IOException {
    return options.with(press -> check(previous.applyTo(press, report.file())));
  }

  private int check(Press press) {
    return report.file().read(source -> check(press, Opener.bytes(source)));
  }

  private int check(Press press, byte[] source) throws IOException {
    List<Problem> sums = agencies.problems(press, source);
    return press
        .check(new ByteArrayInputStream(source))
        .fold(
            made -> tell(press, made.problems(), sums, source),
            rejected -> tell(press, rejected.problems(), sums, source),
            this::refuse,
            unfit -> previous.refuse(press, unfit.problems()));
  }

  // What is known of the report alone comes first.
  private int tell(Press press, List<Problem> own, List<Problem> sums, byte[] source) {
    List<Problem> all = Stream.concat(own.stream(), sums.stream()).toList();
    boolean wrong = all.stream().anyMatch(Problem::isError);
    return tell(new Findings(press, all), source, wrong ? Exit.REJECTED : Exit.MADE);
  }

  private int tell(Findings findings, byte[] source, int exit) {
    terminal.print(
        switch (format) {
          case TEXT -> findings.lines().map(line -> line + "\n").collect(Collectors.joining());
          case JSON -> new ProblemList(findings.problems()).toJson();
          case SARIF -> log().of(findings.problems(), source);
        });
    terminal.say(
        report.file().shownName() + (findings.areNone() ? "没有问题。" : "有" + findings.count() + "。"));
    return exit;
  }

  private int refuse(Outcome.Unreadable<String> unreadable) {
    Problem problem = unreadable.problem();
    terminal.print(
        switch (format) {
          case TEXT -> "";
          case JSON -> new ProblemList(List.of(problem)).toJson();
          case SARIF -> log().of(problem, unreadable.line(), unreadable.column());
        });
    return report.refuse(problem);
  }

  private SarifLog log() {
    return new SarifLog(terminal.version(), report.file().uri());
  }
}

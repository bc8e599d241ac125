package nianbao.cli.office;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import nianbao.archive.source.Sources;
import nianbao.cli.archive.Inputs;
import nianbao.cli.archive.LastOption;
import nianbao.cli.archive.ProgressDisplay;
import nianbao.cli.option.PressOptions;
import nianbao.office.audit.Audit;
import nianbao.office.audit.AuditRequest;
import nianbao.office.audit.Row.Standing;
import nianbao.office.audit.Summary;
import nianbao.office.gather.Gathering;
import nianbao.office.gather.Ledger;
import nianbao.office.paper.AuditPaper;
import nianbao.press.Press;
import nianbao.press.listing.LastReports;
import nianbao.terminal.Exit;
import nianbao.terminal.Location;
import nianbao.terminal.OutputFile;
import nianbao.terminal.Reason;
import nianbao.terminal.Terminal;
import nianbao.terminal.UnusableException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code nianbao audit}: the reports of many agencies are judged all at once. */
@Command(
    name = "audit",
    customSynopsis = "nianbao audit 输入... -o audit.xlsx|audit.html|audit.ndjson [选项]",
    header = "检查一批报告：谁没有报、谁逾期、谁有错误、谁与谁雷同",
    description = {
      "每个机关一行，要紧的在前。做成什么看文件名：.xlsx 工作簿，.html 网页（每个机关一份可以发出的整改通知），.ndjson 供程序读。",
      "输入是本程序的归档（或者其中的 manifest.ndjson）时只看清单，不再读其中的文件。",
      "有没有收到、读不出来、逾期或者有错误的，退出码是1，没有是0。"
    },
    footer = {
      "例：nianbao audit 各部门/ --roster 名单.csv -o audit.html",
      "例：nianbao audit all.zip --roster 名单.csv --previous 上年.zip --due 2025-01-31 -o audit.xlsx",
      "例：nianbao audit 2024.zip -o -"
    })
public final class AuditCommand implements Callable<Integer> {

  private static final String STANDARD_OUTPUT = "-";

  private final Terminal terminal;

  @Parameters(
      paramLabel = "输入",
      arity = "0..*",
      description = "各机关的报告：文件夹、ZIP、JSON、NDJSON、Word、网页、PDF、归档，或者 -")
  private List<String> inputs = List.of();

  @Option(
      names = {"-o", "--output"},
      required = true,
      paramLabel = "文件",
      description = "结果写到哪里，以 .xlsx、.html 或 .ndjson 结尾；写 - 则以NDJSON写到标准输出")
  private String output = STANDARD_OUTPUT;

  @Option(names = "--jobs", paramLabel = "个数", description = "同时读几份；不写则与处理器的个数相同")
  private int jobs = Runtime.getRuntime().availableProcessors();

  @Option(names = "--quiet", description = "不显示进度")
  private boolean quiet;

  @Mixin private final AuditOptions audit;

  @Mixin private final LastOption previous;

  @Mixin private final PressOptions options;

  /** The command in a world. */
  public AuditCommand(Terminal terminal) {
    this.terminal = terminal;
    this.audit = new AuditOptions(terminal);
    this.previous = new LastOption(terminal);
    this.options = new PressOptions(terminal);
  }

  @Override
  public Integer call() throws IOException {
    AuditPaper paper = paper();
    AuditRequest request = audit.request();
    return options.with(press -> previous.with(press, last -> audit(press, last, request, paper)));
  }

  private AuditPaper paper() {
    return output.equals(STANDARD_OUTPUT)
        ? AuditPaper.NDJSON
        : AuditPaper.ofFile(output)
            .orElseThrow(
                () -> new UnusableException("“" + output + "”要以 .xlsx、.html 或 .ndjson 结尾。"));
  }

  private int audit(Press press, LastReports last, AuditRequest request, AuditPaper paper) {
    try (Space space = Space.of(terminal);
        Ledger ledger = gathered(press, last, request, space)) {
      Audit made = Audit.of(ledger, request, space.workspace());
      write(made, press, paper);
      return tell(made);
    } catch (IOException e) {
      throw Space.failure(terminal, e);
    }
  }

  private void write(Audit made, Press press, AuditPaper paper) {
    if (!output.equals(STANDARD_OUTPUT)) {
      new OutputFile(Location.of(terminal.folder(), output), output, terminal.clock())
          .write(out -> paper.write(made, press::place, out));
      return;
    }
    try {
      paper.write(made, press::place, terminal.out());
    } catch (IOException e) {
      throw new UnusableException("无法写标准输出：" + Reason.of(e) + "。", e);
    }
  }

  private Ledger gathered(Press press, LastReports last, AuditRequest request, Space space)
      throws IOException {
    Archives archives = new Archives(terminal, inputs);
    List<String> others = archives.others(inputs);
    boolean onlyArchives = others.isEmpty() && !inputs.isEmpty();
    Sources sources =
        onlyArchives
            ? inlet -> {}
            : new Inputs(terminal, others, file -> false, Sources.Finding.ALL);
    try (ProgressDisplay display = new ProgressDisplay(terminal, quiet)) {
      Ledger ledger =
          new Gathering(press, last, request.roster(), jobs, display.progress())
              .of(sources, archives, space.workspace());
      if (sources instanceof Inputs files) {
        files.tellGaps();
      }
      return ledger;
    }
  }

  private int tell(Audit made) {
    Summary summary = made.summary();
    terminal.say(
        String.format(
            Locale.ROOT,
            "已检查%d年度的%d家：没有收到%d家，读不出来%d家，%s逾期%d家，有错误%d家，与其他机关雷同%d家%s。",
            made.year(),
            summary.all() - summary.of(Standing.OTHER_YEAR),
            summary.of(Standing.MISSING),
            summary.of(Standing.UNREADABLE),
            rejected(summary),
            summary.late(),
            summary.withErrors(),
            summary.copied(),
            summary.of(Standing.OTHER_YEAR) == 0
                ? ""
                : "；别的年度的" + summary.of(Standing.OTHER_YEAR) + "份"));
    return summary.toMend() == 0 ? Exit.MADE : Exit.REJECTED;
  }

  /** Only an archive sends back. */
  private static String rejected(Summary summary) {
    long rejected = summary.of(Standing.REJECTED);
    return rejected == 0 ? "" : "被退回（有错误）" + rejected + "家，";
  }
}

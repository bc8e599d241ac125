package nianbao.cli.office;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import nianbao.archive.source.Sources;
import nianbao.cli.archive.Inputs;
import nianbao.cli.archive.ProgressDisplay;
import nianbao.cli.option.PressOptions;
import nianbao.form.Edition;
import nianbao.form.Form;
import nianbao.office.gather.Gathering;
import nianbao.office.gather.Ledger;
import nianbao.office.total.Draft;
import nianbao.office.total.Total;
import nianbao.office.total.TotalRequest;
import nianbao.office.total.TotalSheets;
import nianbao.press.Press;
import nianbao.press.format.Checks;
import nianbao.press.listing.LastReports;
import nianbao.report.Figures;
import nianbao.terminal.Exit;
import nianbao.terminal.Location;
import nianbao.terminal.OutputFile;
import nianbao.terminal.Terminal;
import nianbao.terminal.UnusableException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code nianbao total}: the reports of many agencies become the draft of their government's. */
@Command(
    name = "total",
    customSynopsis = "nianbao total 输入... --agency 机关 --year 年度 [选项]",
    header = "把各机关报告的三张表汇总成本级政府报告的草稿",
    description = {
      "只汇总这一年度、同一表样的报告，每个机关一份；没有计入的逐份列出原因。有错误的报告默认不计入。",
      "草稿里文字部分和成文日期要自己写。全部计入时退出码是0，有没有计入的、没有收到的是1（别的年度的不算）。"
    },
    footer = {
      "例：nianbao total 各部门/ --agency 某某县人民政府 --year 2024 -o report.json --sheet totals.xlsx",
      "例：nianbao total all.zip --agency 某某县人民政府 --year 2024 --roster 名单.csv --previous 上年.pdf"
    })
public final class TotalCommand implements Callable<Integer> {

  private static final String STANDARD_OUTPUT = "-";

  private final Terminal terminal;

  @Parameters(
      paramLabel = "输入",
      arity = "0..*",
      description = "各机关的报告：文件夹、ZIP、JSON、NDJSON、Word、网页、PDF，或者 -")
  private List<String> inputs = List.of();

  @Option(names = "--agency", required = true, paramLabel = "机关", description = "本级政府的全称")
  private String agency = "";

  @Option(names = "--year", required = true, paramLabel = "年度", description = "报告年度")
  private int year;

  @Option(names = "--form", paramLabel = "版本", description = "表样的版本，2019 或 2021；不写则按年度")
  private @Nullable String form;

  @Option(
      names = "--checks",
      paramLabel = "方式",
      description = "报告有错误时怎么办：enforce 不计入（默认），report 照样计入并注明")
  private Checks checks = Checks.ENFORCE;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "文件",
      description = "草稿写到哪里；不写或者写 - 则写到标准输出")
  private String output = STANDARD_OUTPUT;

  @Option(names = "--sheet", paramLabel = "文件.xlsx", description = "另做一个工作簿：每张表一页、每个机关一行，以及来源")
  private @Nullable String sheet;

  @Option(names = "--jobs", paramLabel = "个数", description = "同时读几份；不写则与处理器的个数相同")
  private int jobs = Runtime.getRuntime().availableProcessors();

  @Option(names = "--quiet", description = "不显示进度，不逐份列出没有计入的")
  private boolean quiet;

  @Mixin private final RosterOption roster;

  @Mixin private final OwnLast previous;

  @Mixin private final PressOptions options;

  /** The command in a world. */
  public TotalCommand(Terminal terminal) {
    this.terminal = terminal;
    this.roster = new RosterOption(terminal);
    this.previous = new OwnLast(terminal);
    this.options = new PressOptions(terminal);
  }

  @Override
  public Integer call() throws IOException {
    Inputs sources = new Inputs(terminal, inputs, file -> false, Sources.Finding.ALL);
    TotalRequest request = new TotalRequest(agency, year, asked(), roster.roster(), checks);
    return options.with(press -> total(press, sources, request));
  }

  private Form asked() {
    return form == null
        ? Form.of(year)
        : Edition.named(form)
            .map(Form::of)
            .orElseThrow(
                () ->
                    new UnusableException(
                        "选项 --form 不能是“"
                            + form
                            + "”，应是"
                            + String.join("或", Edition.words())
                            + "。"));
  }

  private int total(Press press, Inputs sources, TotalRequest request) {
    Optional<Figures> last = previous.figures(press, agency, year);
    try (Space space = Space.of(terminal);
        Ledger ledger = gathered(press, sources, request, space)) {
      sources.tellGaps();
      Total total = Total.of(ledger, request);
      if (total.sums().count() == 0) {
        tellLeft(ledger, request);
        throw new UnusableException("没有一份报告可以计入，没有做草稿。");
      }
      write(total, last, ledger);
      return tell(total, ledger);
    } catch (IOException e) {
      throw Space.failure(terminal, e);
    }
  }

  private Ledger gathered(Press press, Inputs sources, TotalRequest request, Space space)
      throws IOException {
    try (ProgressDisplay display = new ProgressDisplay(terminal, quiet)) {
      return new Gathering(press, LastReports.NONE, request.roster(), jobs, display.progress())
          .of(sources, Gathering.Manifests.NONE, space.workspace());
    }
  }

  private void write(Total total, Optional<Figures> last, Ledger ledger) {
    byte[] draft = Draft.json(total, last).getBytes(StandardCharsets.UTF_8);
    if (sheet != null) {
      file(sheet).write(out -> new TotalSheets(total, ledger).write(out));
    }
    if (output.equals(STANDARD_OUTPUT)) {
      terminal.print(draft);
    } else {
      file(output).write(draft);
    }
  }

  private OutputFile file(String name) {
    return new OutputFile(Location.of(terminal.folder(), name), name, terminal.clock());
  }

  private int tell(Total total, Ledger ledger) throws IOException {
    if (!quiet) {
      tellLeft(ledger, total.request());
    }
    total
        .missing()
        .forEach(
            missing -> terminal.say("没有收到：" + missing.name() + "（名单第" + missing.line() + "行）"));
    total.sums().mixed().forEach(cell -> terminal.say(cell + "有的写了单位、有的没有写，没有合计，请自己核对。"));
    if (total.shared()) {
      terminal.say("规章、规范性文件各项是各机关相加的，几个机关联合制发的会重复计算，请核对。");
    }
    if (total.own().isPresent()) {
      terminal.say(
          "输入里有“"
              + agency
              + "”自己的报告，没有计入，"
              + (sheet == null ? "加 --sheet 可以" : "在工作簿的合计下面")
              + "对照。");
    }
    terminal.say(
        "已汇总%d份%s；没有计入的%d份，没有收到的%d份%s。"
            .formatted(
                total.sums().count(),
                marks(total),
                total.left(),
                total.missing().size(),
                total.others() == 0 ? "" : "，别的年度的" + total.others() + "份"));
    return total.hasGaps() ? Exit.REJECTED : Exit.MADE;
  }

  private static String marks(Total total) {
    String errors = total.errors() == 0 ? "" : "有错误的" + total.errors() + "份";
    String doubts = total.doubtful() == 0 ? "" : "有疑点的" + total.doubtful() + "份";
    String both = errors + (errors.isEmpty() || doubts.isEmpty() ? "" : "、") + doubts;
    return both.isEmpty() ? "" : "（其中" + both + "）";
  }

  private void tellLeft(Ledger ledger, TotalRequest request) throws IOException {
    ledger.each(
        gathered -> {
          if (!request.isOwn(gathered) && !request.isOfAnotherYear(gathered)) {
            request
                .reason(gathered)
                .ifPresent(why -> terminal.say("没有计入：" + gathered.source() + "：" + why));
          }
        });
  }
}

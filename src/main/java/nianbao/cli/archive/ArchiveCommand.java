package nianbao.cli.archive;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import nianbao.archive.Archiver;
import nianbao.archive.Target;
import nianbao.archive.content.Tally;
import nianbao.archive.plan.ArchiveRequest;
import nianbao.archive.plan.Refused;
import nianbao.archive.source.Sources;
import nianbao.archive.survey.FailFastException;
import nianbao.cli.option.PressOptions;
import nianbao.press.Press;
import nianbao.terminal.Exit;
import nianbao.terminal.Terminal;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code nianbao archive}: many reports become one archive. */
@Command(
    name = "archive",
    customSynopsis = {
      "nianbao archive 输入... -o 归档.zip [选项]",
      "nianbao archive verify 归档",
      "nianbao archive merge 分片... -o 归档.zip"
    },
    header = "把许多报告做成一个归档（ZIP或文件夹）",
    description = {
      "输入可以是文件夹（其中所有的 *.json）、JSON文件、NDJSON文件（.ndjson，每行一份）、ZIP文件；写 - 则从标准输入读NDJSON。",
      "归档中有做成的PDF、清单（manifest.ndjson）、没有做成的报告和原因（rejected.ndjson）、校验和（SHA256SUMS）。",
      "全部做成时退出码是0，有的没有通过检查时是1，其余的照样做成。"
    },
    footer = {
      "例：nianbao archive reports/ -o 2024.zip",
      "例：nianbao archive reports/ -o 2024.zip --resume",
      "例：cat all.ndjson | nianbao archive - -o 2024 --junit junit.xml --summary summary.md"
    })
public final class ArchiveCommand implements Callable<Integer> {

  private static final String ADVICE = "加 --resume 接着做，已经做成的不再重做。";
  private static final double BYTES_OF_MB = 1 << 20;

  private final Terminal terminal;

  @Parameters(paramLabel = "输入", arity = "0..*", description = "文件夹、JSON文件、NDJSON文件、ZIP文件，或者 -")
  private List<String> inputs = List.of();

  @Mixin private final TargetOption output;

  @Option(names = "--resume", description = "接着做上次中断的，已经做成的不再重做")
  private boolean resume;

  @Option(names = "--quiet", description = "不显示进度")
  private boolean quiet;

  @Mixin private final OrderOptions order;

  @Mixin private final LastOption previous;

  @Mixin private final ApprovalsOption approvals;

  @Mixin private final ResultFiles results;

  @Mixin private final PressOptions options;

  private ArchiveCommand(Terminal terminal) {
    this.terminal = terminal;
    this.output = new TargetOption(terminal);
    this.order = new OrderOptions();
    this.previous = new LastOption(terminal);
    this.approvals = new ApprovalsOption(terminal);
    this.results = new ResultFiles(terminal);
    this.options = new PressOptions(terminal);
  }

  /** The command with those below it. */
  public static CommandLine with(Terminal terminal) {
    return new CommandLine(new ArchiveCommand(terminal))
        .addSubcommand(new VerifyCommand(terminal))
        .addSubcommand(new MergeCommand(terminal));
  }

  @Override
  public Integer call() throws IOException {
    Inputs sources = new Inputs(terminal, inputs, output::covers, Sources.Finding.TO_BE_MADE);
    results.require(output);
    return options.with(
        press -> output.write(resume, ADVICE, target -> make(press, sources, target)));
  }

  private int make(Press press, Inputs sources, Target target) throws IOException {
    try {
      Tally tally = made(press, sources, target);
      sources.tellGaps();
      return tell(tally);
    } catch (FailFastException e) {
      terminal.say("按 --fail-fast 的要求，一份也没有做。");
      return e.refused().reason() == Refused.Reason.FAILED ? Exit.FAILED : Exit.REJECTED;
    }
  }

  private Tally made(Press press, Inputs sources, Target target) throws IOException {
    return previous.with(
        press,
        last -> {
          ArchiveRequest asked = order.order(last, approvals.approvals());
          try (ProgressDisplay display = new ProgressDisplay(terminal, quiet)) {
            return new Archiver(press, asked, display.progress())
                .make(sources, target, resume, results);
          }
        });
  }

  private int tell(Tally tally) {
    terminal.say(
        String.format(
            Locale.ROOT,
            "已做成%s：%d份%s，%d页，%.1f MB；没有做成的%d份。",
            output.shownName(),
            tally.made(),
            tally.kept() > 0 ? "（其中" + tally.kept() + "份是上次做成的）" : "",
            tally.pages(),
            tally.bytes() / BYTES_OF_MB,
            tally.refused()));
    if (tally.failed() > 0) {
      return Exit.FAILED;
    }
    return tally.rejected() > 0 ? Exit.REJECTED : Exit.MADE;
  }
}

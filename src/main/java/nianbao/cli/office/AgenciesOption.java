package nianbao.cli.office;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import nianbao.archive.source.Sources;
import nianbao.archive.survey.LastArchive;
import nianbao.archive.work.Progress;
import nianbao.cli.archive.Inputs;
import nianbao.office.gather.Gathering;
import nianbao.office.gather.Ledger;
import nianbao.office.total.SumOfAgencies;
import nianbao.office.total.Total;
import nianbao.office.total.TotalRequest;
import nianbao.press.Press;
import nianbao.press.format.Checks;
import nianbao.press.listing.LastReports;
import nianbao.report.Problem;
import nianbao.report.Report;
import nianbao.terminal.Location;
import nianbao.terminal.Reason;
import nianbao.terminal.Terminal;
import nianbao.terminal.UnusableException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options that name the reports that a government's is the sum of. */
public final class AgenciesOption {

  private final Terminal terminal;

  @Option(
      names = "--agencies",
      paramLabel = "输入",
      description = "所属各机关的报告（文件夹、ZIP、NDJSON等，可以写几次）：各表的每一格须等于它们的合计")
  private List<String> names = List.of();

  @Option(
      names = "--agencies-previous",
      paramLabel = "上年归档",
      description = "所属各机关上年的归档或者文件夹：合计不符的格，指出与上年相比变化最大的机关")
  private @Nullable String last;

  @Option(
      names = "--checks",
      paramLabel = "方式",
      description = "与 --agencies 同用，所属机关的报告有错误时怎么办：enforce 不计入合计（默认），report 照样计入")
  private @Nullable Checks checks;

  @Mixin private final RosterOption roster;

  /** The options of a command. */
  public AgenciesOption(Terminal terminal) {
    this.terminal = terminal;
    this.roster = new RosterOption(terminal);
  }

  /**
   * What differs between a report and the sum of the others; nothing where no others are named.
   *
   * @throws UnusableException if they cannot be read
   */
  public List<Problem> problems(Press press, byte[] source) throws IOException {
    if (names.isEmpty()) {
      requireAlone();
      return List.of();
    }
    Optional<Report> report = report(press, source);
    return report.isEmpty() ? List.of() : problems(press, report.get());
  }

  private void requireAlone() {
    if (checks != null || roster.isGiven() || last != null) {
      throw new UnusableException("--checks、--roster、--agencies-previous 要与 --agencies 同用。");
    }
  }

  private static Optional<Report> report(Press press, byte[] source) throws IOException {
    return press
        .examine(new ByteArrayInputStream(source), LastReports.NONE)
        .fold(
            made -> Optional.of(made.value().report()),
            rejected -> Optional.empty(),
            unreadable -> Optional.empty(),
            unfit -> Optional.empty());
  }

  private List<Problem> problems(Press press, Report report) throws IOException {
    if (last == null) {
      return problems(press, report, LastReports.NONE);
    }
    Path path = Location.of(terminal.folder(), last);
    try (LastArchive archive = LastArchive.of(path, press)) {
      return problems(press, report, archive);
    } catch (IOException e) {
      throw new UnusableException(
          "选项 --agencies-previous 的“" + last + "”不能用：" + Reason.of(e) + "。", e);
    }
  }

  private List<Problem> problems(Press press, Report report, LastReports known) throws IOException {
    Inputs sources = new Inputs(terminal, names, file -> false, Sources.Finding.ALL);
    TotalRequest request =
        new TotalRequest(
            report.agency(),
            report.year(),
            report.form(),
            roster.roster(),
            checks == null ? Checks.ENFORCE : checks);
    int jobs = Runtime.getRuntime().availableProcessors();
    Gathering gathering =
        new Gathering(press, LastReports.NONE, request.roster(), jobs, Progress.NONE);
    // What is wrong beside last year's alone keeps nobody out of the sum, as it does not in total.
    Gathering beside = new Gathering(press, known, request.roster(), jobs, Progress.NONE);
    try (Space space = Space.of(terminal);
        Ledger ledger = gathering.of(sources, Gathering.Manifests.NONE, space.workspace())) {
      Total total = Total.of(ledger, request);
      tellLeft(ledger, total);
      return SumOfAgencies.of(report.figures(), total, ledger, beside::figuresBefore);
    } catch (IOException e) {
      throw Space.failure(terminal, e);
    }
  }

  private void tellLeft(Ledger ledger, Total total) throws IOException {
    ledger.each(
        gathered -> {
          if (!total.request().isOwn(gathered) && !total.request().isOfAnotherYear(gathered)) {
            total
                .request()
                .reason(gathered)
                .ifPresent(why -> terminal.say("没有计入合计：" + gathered.source() + "：" + why));
          }
        });
    total
        .missing()
        .forEach(agency -> terminal.say("没有收到：" + agency.name() + "（名单第" + agency.line() + "行）"));
    total.sums().mixed().forEach(cell -> terminal.say(cell + "有的写了单位、有的没有写，没有核对。"));
    String marked = total.errors() == 0 ? "" : "（其中有错误的%d份）".formatted(total.errors());
    terminal.say(
        "已与所属%d个机关的合计核对%s；没有计入的%d份，没有收到的%d份。"
            .formatted(total.sums().count(), marked, total.left(), total.missing().size()));
    if (total.sums().count() == 0) {
      throw new UnusableException("--agencies 里没有一份可以计入的报告。");
    }
  }
}

package nianbao.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import nianbao.cli.option.Findings;
import nianbao.cli.option.FormatOption;
import nianbao.cli.option.PressOptions;
import nianbao.cli.option.PreviousOption;
import nianbao.cli.option.ReportArgument;
import nianbao.press.Press;
import nianbao.press.format.Checks;
import nianbao.press.format.Format;
import nianbao.press.format.Product;
import nianbao.press.format.Wanted;
import nianbao.press.listing.FileName;
import nianbao.terminal.Exit;
import nianbao.terminal.Location;
import nianbao.terminal.OutputFile;
import nianbao.terminal.Terminal;
import nianbao.terminal.UnusableException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code nianbao render}: a report becomes a file of some format. */
@Command(
    name = "render",
    customSynopsis = "nianbao render 报告.json [选项]",
    header = "把报告做成PDF、OFD、网页或Word文件",
    description = {"报告有错误时不做，并列出所有问题。", "文件已有时整个换成新的；没有做成时，原来的文件不变。"},
    footer = {
      "例：nianbao render report.json",
      "例：nianbao render report.json --previous last-year.pdf",
      "例：nianbao render report.json -o index.html",
      "例：curl https://example.com/report.json | nianbao render - -o - > report.pdf"
    })
final class RenderCommand implements Callable<Integer> {

  private static final int BYTES_OF_KB = 1024;

  private static final String STANDARD_OUTPUT = "-";

  private final Terminal terminal;
  private final Instant start;

  @Mixin private final ReportArgument report;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "文件",
      description = "做成的文件；不写则以报告的标题为名，写 - 则写到标准输出")
  private @Nullable String output;

  @Mixin private final FormatOption format;

  @Option(names = "--draft", description = "做草稿：每页印上“草稿”，有错误也照样做")
  private boolean draft;

  @Option(
      names = "--checks",
      paramLabel = "方式",
      description = "检查出错误时怎么办：enforce 不做（默认），report 照样做")
  private Checks checks = Checks.ENFORCE;

  @Mixin private final PreviousOption previous;

  @Mixin private final PressOptions options;

  RenderCommand(Terminal terminal) {
    this.terminal = terminal;
    this.start = terminal.clock().instant();
    this.report = new ReportArgument(terminal);
    this.format = new FormatOption();
    this.previous = new PreviousOption(terminal);
    this.options = new PressOptions(terminal);
  }

  @Override
  public Integer call() {
    Wanted wanted = wanted(format.of(output));
    return report.file().read(source -> options.with(press -> make(press, source, wanted)));
  }

  private Wanted wanted(Format asked) {
    if (draft && !asked.hasDrafts()) {
      throw new UnusableException(
          "选项 --draft 不能用于" + asked.shownName() + "：" + asked.shownName() + "没有草稿。");
    }
    return draft ? Wanted.draft(asked) : Wanted.of(asked, checks);
  }

  private int make(Press shared, InputStream source, Wanted wanted) throws IOException {
    Press press = previous.applyTo(shared, report.file());
    return press
        .make(source, wanted)
        .fold(
            made -> accept(deliver(made.value(), wanted), new Findings(press, made.problems())),
            rejected -> reject(new Findings(press, rejected.problems())),
            unreadable -> report.refuse(unreadable.problem()),
            unfit -> previous.refuse(press, unfit.problems()));
  }

  private int accept(String facts, Findings findings) {
    findings.lines().forEach(terminal::say);
    terminal.say(facts + (findings.areNone() ? "" : "报告有" + findings.count() + "，见上。"));
    return Exit.MADE;
  }

  private int reject(Findings findings) {
    findings.lines().forEach(terminal::say);
    terminal.say(report.file().shownName() + "有" + findings.count() + "，没有做成。请改好再试。");
    return Exit.REJECTED;
  }

  /** Writes what was made, and gives the line that says so. */
  private String deliver(Product made, Wanted wanted) {
    String name =
        Optional.ofNullable(output)
            .orElseGet(() -> new FileName(made.title(), wanted.ending()).value());
    String facts =
        (made.pages().isPresent() ? made.pages().getAsInt() + "页，" : "")
            + ((made.size() + BYTES_OF_KB - 1) / BYTES_OF_KB + " KB，")
            + elapsed();
    if (name.equals(STANDARD_OUTPUT)) {
      terminal.print(made.bytes());
      return "已写到标准输出：" + facts;
    }
    Path file = Location.of(terminal.folder(), name);
    new OutputFile(file, name, terminal.clock()).write(made.bytes());
    return "已做成“" + name + "”：" + facts;
  }

  private String elapsed() {
    Duration taken = Duration.between(start, terminal.clock().instant());
    return String.format(Locale.ROOT, "%.1f秒。", taken.toMillis() / 1000.0);
  }
}

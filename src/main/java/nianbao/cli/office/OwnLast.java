package nianbao.cli.office;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import nianbao.archive.survey.LastArchive;
import nianbao.press.Press;
import nianbao.press.input.Examined;
import nianbao.press.input.Opener;
import nianbao.press.listing.LastReports;
import nianbao.report.AgencyName;
import nianbao.report.Figures;
import nianbao.report.Report;
import nianbao.terminal.InputFile;
import nianbao.terminal.Location;
import nianbao.terminal.Reason;
import nianbao.terminal.Terminal;
import nianbao.terminal.UnusableException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The option that names the government's report of the year before. */
final class OwnLast {

  private final Terminal terminal;

  @Option(
      names = "--previous",
      paramLabel = "上年报告",
      description = "本级政府上年的报告（JSON、PDF、Word等），或者有它的归档、文件夹；上年数据写进草稿")
  private @Nullable String name;

  OwnLast(Terminal terminal) {
    this.terminal = terminal;
  }

  /**
   * The figures of the report; empty if none is named.
   *
   * @throws UnusableException if it is not the government's of the year before
   */
  Optional<Figures> figures(Press press, String agency, int year) {
    if (name == null) {
      return Optional.empty();
    }
    Path path = Location.of(terminal.folder(), name);
    boolean many = Files.isDirectory(path) || name.toLowerCase(Locale.ROOT).endsWith(".zip");
    byte[] file =
        many
            ? within(path, press, agency, year)
            : new InputFile(terminal, name).read(Opener::bytes);
    return Optional.of(figures(press, file, agency, year));
  }

  private byte[] within(Path path, Press press, String agency, int year) {
    try (LastArchive archive = LastArchive.of(path, press)) {
      return archive
          .before(agency, year)
          .orElseThrow(() -> unusable("里没有“%s”%d年度的报告".formatted(agency, year - 1)));
    } catch (IOException e) {
      throw new UnusableException("选项 --previous 的“" + name + "”不能用：" + Reason.of(e) + "。", e);
    }
  }

  private Figures figures(Press press, byte[] file, String agency, int year) {
    Report report = examined(press, file).report();
    if (report.year() != year - 1
        || !new AgencyName(report.agency()).isSameAs(new AgencyName(agency))) {
      throw unusable(
          "是“%s”%d年度的报告，应是“%s”%d年度的".formatted(report.agency(), report.year(), agency, year - 1));
    }
    return report.figures();
  }

  private Examined examined(Press press, byte[] file) {
    try {
      return press
          .examine(new ByteArrayInputStream(file), LastReports.NONE)
          .fold(
              made -> made.value(),
              rejected -> refuse(rejected.problems().get(0).message()),
              unreadable -> refuse(unreadable.problem().message()),
              unfit -> refuse(unfit.problems().get(0).message()));
    } catch (IOException e) {
      throw new UncheckedIOException("bytes in memory cannot fail", e);
    }
  }

  private Examined refuse(String reason) {
    throw unusable("不是能读的报告：" + reason);
  }

  private UnusableException unusable(String words) {
    return new UnusableException("选项 --previous 的“" + name + "”" + words + "。");
  }
}

package nianbao.cli.office;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.OptionalInt;
import nianbao.office.audit.AuditRequest;
import nianbao.office.audit.Weights;
import nianbao.office.audit.WeightsException;
import nianbao.terminal.InputFile;
import nianbao.terminal.Terminal;
import nianbao.terminal.UnusableException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options that say what is judged, and how. */
final class AuditOptions {

  private final Terminal terminal;

  @Mixin private final RosterOption roster;

  @Option(names = "--year", paramLabel = "年度", description = "检查哪一年度的报告；不写则是输入里份数最多的年度")
  private @Nullable Integer year;

  @Option(
      names = "--due",
      paramLabel = "日期",
      description = "最后日期，如 2025-01-31，成文日期在它之后的算逾期；不写则部门1月31日、政府3月31日")
  private @Nullable String due;

  @Option(
      names = "--weights",
      paramLabel = "权重.properties",
      description = "每种情况的权重，按合计从大到小排列；不写则每处都按1计")
  private @Nullable String weights;

  AuditOptions(Terminal terminal) {
    this.terminal = terminal;
    this.roster = new RosterOption(terminal);
  }

  /**
   * What the options say.
   *
   * @throws UnusableException if one of them cannot be
   */
  AuditRequest request() {
    return new AuditRequest(
        roster.roster(),
        year == null ? OptionalInt.empty() : OptionalInt.of(year),
        Optional.ofNullable(due).map(AuditOptions::date),
        weights == null ? Weights.EQUAL : weights(weights));
  }

  private static LocalDate date(String given) {
    try {
      return LocalDate.parse(given);
    } catch (DateTimeParseException e) {
      throw new UnusableException("选项 --due 不能是“" + given + "”，应写成 2025-01-31 的样子。", e);
    }
  }

  private Weights weights(String name) {
    byte[] file = new InputFile(terminal, name).read(in -> in.readAllBytes());
    try {
      return Weights.of(file);
    } catch (WeightsException e) {
      e.faults().forEach(terminal::say);
      throw new UnusableException("权重文件“" + name + "”不能用，原因见上。", e);
    }
  }
}

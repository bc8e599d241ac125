package nianbao.cli.document;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Optional;
import nianbao.form.Edition;
import nianbao.intake.Stated;
import nianbao.press.Press;
import nianbao.report.Report;
import nianbao.terminal.InputFile;
import nianbao.terminal.Terminal;
import nianbao.terminal.UnusableException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What the clerk states of the documents; it goes before what they say. */
final class StatedOptions {

  @Option(names = "--form", paramLabel = "版本", description = "格式的版本：2019 或 2021；不写则看表格的字和年份")
  private @Nullable String form;

  @Option(names = "--agency", paramLabel = "名称", description = "发布机关全称；不写则看标题和落款")
  private @Nullable String agency;

  @Option(names = "--issued-on", paramLabel = "日期", description = "成文日期，如 2025-01-20；不写则看落款")
  private @Nullable String issuedOn;

  @Option(
      names = "--level",
      paramLabel = "层级",
      description = "机关层级：state、province、city、county、town")
  private Report.@Nullable Level level;

  @Option(names = "--body", paramLabel = "性质", description = "本级政府 government 或部门 department")
  private Report.@Nullable Body body;

  @Option(names = "--into", paramLabel = "报告.json", description = "把文档里的数字放进这份报告，其余照旧；用于只有数字的表格")
  private @Nullable String into;

  Stated stated(Terminal terminal) {
    return new Stated(
        edition(),
        Optional.ofNullable(agency).map(String::strip).filter(name -> !name.isEmpty()),
        date(),
        Optional.ofNullable(level).map(word -> word.name().toLowerCase(Locale.ROOT)),
        Optional.ofNullable(body).map(word -> word.name().toLowerCase(Locale.ROOT)),
        Optional.ofNullable(into).map(name -> read(terminal, name)));
  }

  private static String read(Terminal terminal, String name) {
    byte[] json = new InputFile(terminal, name).read(in -> in.readNBytes(Press.MAX_BYTES + 1));
    return new String(json, StandardCharsets.UTF_8);
  }

  private Optional<Edition> edition() {
    if (form == null) {
      return Optional.empty();
    }
    String word = form;
    return Optional.of(
        Edition.named(word)
            .orElseThrow(
                () -> new UnusableException("选项 --form 的“" + word + "”不对：只有 2019 和 2021。")));
  }

  private Optional<LocalDate> date() {
    try {
      return Optional.ofNullable(issuedOn).map(LocalDate::parse);
    } catch (DateTimeParseException e) {
      throw new UnusableException("选项 --issued-on 的“" + issuedOn + "”不是日期，应写成 2025-01-20。", e);
    }
  }
}

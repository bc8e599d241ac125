package nianbao.cli.option;

import java.util.Optional;
import nianbao.press.format.Format;
import nianbao.terminal.UnusableException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The option that says into what a report is made; without it the file's name does. */
public final class FormatOption {

  @Option(
      names = "--format",
      paramLabel = "格式",
      description = "做成什么：pdf、ofd、html 或 docx；不写则看 -o 的文件名，看不出的做PDF")
  private @Nullable String code;

  /** Stands in scripts of the first version. */
  @Option(names = "--html", hidden = true)
  private boolean html;

  /**
   * The format.
   *
   * @param output the name of the file that is written, if it is given
   * @throws UnusableException if there is no such format, or the file's name says another
   */
  public Format of(@Nullable String output) {
    Optional<Format> told = Optional.ofNullable(output).flatMap(Format::ofFile);
    Optional<Format> asked = asked();
    if (asked.isPresent() && told.isPresent() && !asked.equals(told)) {
      throw new UnusableException(
          "要做的是%s，文件名“%s”却是%s的，请改其中一个。"
              .formatted(asked.get().shownName(), output, told.get().shownName()));
    }
    return asked.or(() -> told).orElse(Format.PDF);
  }

  private Optional<Format> asked() {
    Optional<Format> named = Optional.ofNullable(code).map(FormatOption::named);
    return html ? Optional.of(named.orElse(Format.HTML)) : named;
  }

  private static Format named(String code) {
    return Format.of(code)
        .orElseThrow(
            () -> new UnusableException("选项 --format 不能是“" + code + "”，应是" + Format.codes() + "。"));
  }
}

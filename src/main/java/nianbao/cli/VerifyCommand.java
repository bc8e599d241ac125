package nianbao.cli;

import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import nianbao.cli.option.PressOptions;
import nianbao.press.Verification;
import nianbao.press.Verification.Difference;
import nianbao.terminal.Exit;
import nianbao.terminal.InputFile;
import nianbao.terminal.Terminal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code nianbao verify}: whether a file is still what its report makes. */
@Command(
    name = "verify",
    customSynopsis = "nianbao verify 年报.pdf [选项]",
    header = "核对PDF或OFD：用其中的报告重做一遍，看是否一字不差",
    description = {
      "完全相同时退出码是0，改动过时是1并说明不同在哪里，不是本程序做成的时是2，",
      "别的版本、模板或者字体做成的是4：它的内容没有发现改动，只是不能重做对照；请用做成它的那个版本核对。",
      "用本机关自己的模板、字体做成的，核对时也要指明。"
    },
    footer = "例：nianbao verify report.pdf")
final class VerifyCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Parameters(paramLabel = "年报.pdf", description = "要核对的PDF或OFD；写 - 则从标准输入读")
  private String name = InputFile.STANDARD_INPUT;

  @Mixin private final PressOptions options;

  VerifyCommand(Terminal terminal) {
    this.terminal = terminal;
    this.options = new PressOptions(terminal);
  }

  @Override
  public Integer call() {
    InputFile pdf = new InputFile(terminal, name);
    return pdf.read(source -> options.with(press -> tell(pdf.shownName(), press.verify(source))));
  }

  private int tell(String pdf, Verification verification) {
    if (verification instanceof Verification.Foreign foreign) {
      terminal.say("无法核对" + pdf + "：" + foreign.message());
      return Exit.UNUSABLE;
    }
    if (verification instanceof Verification.Different different) {
      return tell(pdf, different);
    }
    terminal.print(pdf + "与重做的完全相同。\n");
    return Exit.MADE;
  }

  private int tell(String pdf, Verification.Different different) {
    boolean changed = different.differences().contains(Difference.CONTENT);
    terminal.print(
        pdf
            + (changed ? "与重做的不同：\n" : "没有发现改动，但不能重做对照，因为做成它用的是：\n")
            + different.differences().stream()
                .map(difference -> "  " + words(difference) + "\n")
                .collect(Collectors.joining()));
    return changed ? Exit.REJECTED : Exit.OTHER;
  }

  private static String words(Difference difference) {
    return switch (difference) {
      case VERSION -> "版本：别的版本的程序";
      case TEMPLATES -> "模板：别的模板";
      case FONTS -> "字体：别的字体";
      case CONTENT -> "内容：做成以后改动过，或者其中的报告被换过";
    };
  }
}

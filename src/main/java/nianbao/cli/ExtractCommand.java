package nianbao.cli;

import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import nianbao.press.input.Extraction;
import nianbao.terminal.Exit;
import nianbao.terminal.InputFile;
import nianbao.terminal.Location;
import nianbao.terminal.OutputFile;
import nianbao.terminal.Terminal;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code nianbao extract}: a file of ours gives its report back. */
@Command(
    name = "extract",
    customSynopsis = "nianbao extract 年报.pdf [选项]",
    header = "从本程序做成的PDF、OFD或网页里取回报告",
    description = "取回的JSON是规范形式（RFC 8785）：与做成文件时内容相同，空白和成员的先后不同。不是本程序做成的，退出码是2。",
    footer = {"例：nianbao extract last-year.pdf -o last-year.json"})
final class ExtractCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Parameters(paramLabel = "年报.pdf", description = "本程序做成的PDF、OFD或网页；写 - 则从标准输入读")
  private String name = InputFile.STANDARD_INPUT;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "文件",
      description = "取回的报告；不写则写到标准输出")
  private @Nullable String output;

  ExtractCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    InputFile pdf = new InputFile(terminal, name);
    Extraction extraction = pdf.read(Extraction::of);
    if (extraction instanceof Extraction.Foreign foreign) {
      terminal.say("无法从" + pdf.shownName() + "取回报告：" + foreign.message());
      return Exit.UNUSABLE;
    }
    deliver(((Extraction.Extracted) extraction).json().getBytes(StandardCharsets.UTF_8));
    return Exit.MADE;
  }

  private void deliver(byte[] json) {
    if (output == null || output.equals(InputFile.STANDARD_INPUT)) {
      terminal.print(json);
    } else {
      new OutputFile(Location.of(terminal.folder(), output), output, terminal.clock()).write(json);
      terminal.say("已取回报告，写到“" + output + "”。");
    }
  }
}

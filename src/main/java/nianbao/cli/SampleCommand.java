package nianbao.cli;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import nianbao.press.listing.Shipped;
import nianbao.terminal.Exit;
import nianbao.terminal.Spelling;
import nianbao.terminal.Terminal;
import nianbao.terminal.UnusableException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code nianbao sample}: reports to try the program with. */
@Command(
    name = "sample",
    customSynopsis = "nianbao sample [样例名]",
    header = "列出自带的样例，或者打印其中一份",
    description = "样例除shifan-2020（2019年格式，虚构）外是公开发布过的真实报告，其中的错误照原样保留，可以用来试试检查。",
    footer = {"例：nianbao sample", "例：nianbao sample jining-2022 > report.json"})
final class SampleCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Parameters(paramLabel = "样例名", arity = "0..1", description = "要打印的样例；不写则列出所有样例")
  private @Nullable String name;

  /** The command in a world. */
  SampleCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    if (name == null) {
      terminal.print(list());
    } else {
      String asked = name;
      terminal.print(Shipped.sample(asked).orElseThrow(() -> unknown(asked)));
    }
    return Exit.MADE;
  }

  private static String list() {
    return Shipped.samples().entrySet().stream()
        .map(sample -> sample.getKey() + "\t" + sample.getValue() + "\n")
        .collect(Collectors.joining());
  }

  private static UnusableException unknown(String asked) {
    List<String> names = List.copyOf(Shipped.samples().keySet());
    String meant =
        new Spelling(names).nearest(asked).map(near -> "是不是想写“" + near + "”？").orElse("");
    return new UnusableException(
        "没有“" + asked + "”这个样例。" + meant + "样例有" + String.join("、", names) + "。");
  }
}

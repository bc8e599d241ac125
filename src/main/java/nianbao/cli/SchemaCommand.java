package nianbao.cli;

import java.util.concurrent.Callable;
import nianbao.form.Edition;
import nianbao.press.listing.Shipped;
import nianbao.terminal.Exit;
import nianbao.terminal.Terminal;
import nianbao.terminal.UnusableException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code nianbao schema}: the contract of a report, for editors and other programs. */
@Command(
    name = "schema",
    customSynopsis = "nianbao schema [--form 版本]",
    header = "打印报告的JSON Schema",
    description = "其中写明报告的每个成员是什么、怎样写；编辑器可以用它来提示和检查。",
    footer = {
      "例：nianbao schema > report.schema.json",
      "例：nianbao schema --form 2019 > report-2019.schema.json"
    })
final class SchemaCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Option(
      names = "--form",
      paramLabel = "版本",
      description = "格式的版本，2019或2021；不写是2021。2020年度和以前的报告用2019的")
  private String form = Edition.newest().word();

  /** The command in a world. */
  SchemaCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    terminal.print(Shipped.schema(Edition.named(form).orElseThrow(this::unknown)));
    return Exit.MADE;
  }

  private UnusableException unknown() {
    return new UnusableException(
        "选项 --form 只能是" + String.join("或", Edition.words()) + "，这里是“" + form + "”。");
  }
}

package nianbao.cli;

import java.util.concurrent.Callable;
import nianbao.press.shipped.Shipped;
import nianbao.terminal.Exit;
import nianbao.terminal.Terminal;
import picocli.CommandLine.Command;

/** {@code nianbao schema}: the contract of a report, for editors and other programs. */
@Command(
    name = "schema",
    customSynopsis = "nianbao schema",
    header = "打印报告的JSON Schema",
    description = "其中写明报告的每个成员是什么、怎样写；编辑器可以用它来提示和检查。",
    footer = "例：nianbao schema > report.schema.json")
final class SchemaCommand implements Callable<Integer> {

  private final Terminal terminal;

  SchemaCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    terminal.print(Shipped.schema());
    return Exit.MADE;
  }
}

package nianbao.cli;

import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import nianbao.press.listing.RuleEntry;
import nianbao.press.listing.RuleList;
import nianbao.report.Problem;
import nianbao.terminal.Exit;
import nianbao.terminal.Terminal;
import picocli.CommandLine.Command;

/** {@code nianbao rules}: what the checks look at. */
@Command(
    name = "rules",
    customSynopsis = "nianbao rules",
    header = "列出检查的规则",
    description = {
      "每行一条，依次是代号、轻重、要求、依据，用制表符隔开。",
      "读取时的问题不在其中：json、encoding、empty-input、too-large 是文件读不出来，",
      "schema、bounds、control-character 是写法不合报告的格式（见 nianbao schema）。"
    },
    footer = "例：nianbao rules")
final class RulesCommand implements Callable<Integer> {

  private final Terminal terminal;

  /** The command in a world. */
  RulesCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    terminal.print(
        RuleList.entries().stream().map(RulesCommand::line).collect(Collectors.joining()));
    return Exit.MADE;
  }

  private static String line(RuleEntry rule) {
    String severity = rule.severity() == Problem.Severity.ERROR ? "错误" : "警告";
    return String.join("\t", rule.id(), severity, rule.what(), rule.basis()) + "\n";
  }
}

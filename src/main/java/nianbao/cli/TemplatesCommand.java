package nianbao.cli;

import nianbao.terminal.Terminal;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** {@code nianbao templates}: what an agency that has templates of its own needs. */
@Command(
    name = "templates",
    customSynopsis = {"nianbao templates export 文件夹", "nianbao templates check 文件夹 [选项]"},
    header = "导出自带的模板，检查本机关自己的模板",
    footer = {"例：nianbao templates export our-look", "例：nianbao templates check our-look"})
final class TemplatesCommand {

  private TemplatesCommand() {}

  /** The command with those below it. */
  static CommandLine with(Terminal terminal) {
    return new CommandLine(new TemplatesCommand())
        .addSubcommand(new TemplateExportCommand(terminal))
        .addSubcommand(new TemplateCheckCommand(terminal));
  }
}

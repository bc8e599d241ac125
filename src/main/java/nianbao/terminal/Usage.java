package nianbao.terminal;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.Model.UsageMessageSpec;

/** How a command explains itself: in Chinese, in plain text, every command alike. */
public final class Usage {

  /** Where the explanations begin, in columns. */
  private static final int LABEL_COLUMNS = 28;

  /** From here on (CJK Radicals) a terminal gives a character two columns. */
  private static final int FIRST_WIDE = 0x2E80;

  private Usage() {}

  /** Sets the help of a command and of all commands below it. */
  public static void speakChinese(CommandLine command) {
    UsageMessageSpec usage = command.getCommandSpec().usageMessage();
    usage.synopsisHeading("用法：");
    usage.descriptionHeading("%n");
    usage.parameterListHeading("%n参数：%n");
    usage.optionListHeading("%n选项：%n");
    usage.commandListHeading("%n命令：%n");
    usage.footerHeading("%n");
    usage.sectionMap().put(UsageMessageSpec.SECTION_KEY_PARAMETER_LIST, Usage::parameters);
    usage.sectionMap().put(UsageMessageSpec.SECTION_KEY_OPTION_LIST, Usage::options);
    usage.sectionMap().put(UsageMessageSpec.SECTION_KEY_COMMAND_LIST, Usage::commands);
    command.getCommandSpec().addOption(helpOption());
    command.setColorScheme(Help.defaultColorScheme(Help.Ansi.OFF));
    command.getSubcommands().values().forEach(Usage::speakChinese);
  }

  /** The option that shows the version. */
  public static OptionSpec versionOption() {
    return OptionSpec.builder("-V", "--version")
        .versionHelp(true)
        .arity("0")
        .description("显示版本")
        .build();
  }

  private static OptionSpec helpOption() {
    return OptionSpec.builder("-h", "--help")
        .usageHelp(true)
        .arity("0")
        .description("显示这份说明")
        .build();
  }

  private static String parameters(Help help) {
    List<PositionalParamSpec> parameters = help.commandSpec().positionalParameters();
    return lines(parameters.stream().map(arg -> line(arg.paramLabel(), arg)));
  }

  private static String options(Help help) {
    List<OptionSpec> options =
        help.commandSpec().options().stream().filter(option -> !option.hidden()).toList();
    return lines(options.stream().map(option -> line(label(option), option)));
  }

  private static String commands(Help help) {
    return lines(
        help.subcommands().entrySet().stream()
            .map(
                command ->
                    line(
                        command.getKey(),
                        command.getValue().commandSpec().usageMessage().header()[0])));
  }

  private static String label(OptionSpec option) {
    String names = String.join(", ", option.names());
    return option.arity().max() == 0 ? names : names + " " + option.paramLabel();
  }

  private static String line(String label, ArgSpec arg) {
    return line(label, String.join("", arg.description()));
  }

  // Done here, because picocli counts every character of a label as one column.
  private static String line(String label, String explanation) {
    long wide = label.chars().filter(c -> c >= FIRST_WIDE).count();
    int blanks = Math.max(1, LABEL_COLUMNS - label.length() - (int) wide);
    return "  " + label + " ".repeat(blanks) + explanation;
  }

  private static String lines(Stream<String> lines) {
    return lines.map(line -> line + "\n").collect(Collectors.joining());
  }
}

package nianbao.terminal;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says what is wrong with the arguments, what is allowed, and where the help is. */
public record WrongUsage(Terminal terminal) implements CommandLine.IParameterExceptionHandler {

  @Override
  public int handleParseException(ParameterException e, String[] args) {
    terminal.say(message(e));
    CommandSpec command = e.getCommandLine().getCommandSpec();
    terminal.say("用法见 " + command.qualifiedName() + " --help");
    return Exit.UNUSABLE;
  }

  private static String message(ParameterException e) {
    if (e instanceof UnmatchedArgumentException unmatched) {
      return unmatched(unmatched);
    }
    if (e instanceof MissingParameterException missing) {
      return missing.getMissing().stream().map(WrongUsage::missing).collect(Collectors.joining());
    }
    if (e instanceof OverwrittenOptionException twice) {
      return "选项" + name(twice.getOverwritten()) + "只能给一次。";
    }
    return Optional.ofNullable(e.getArgSpec())
        .map(arg -> unfit(arg, String.valueOf(e.getValue())))
        .orElseGet(
            () -> e.getCommandLine().getSubcommands().isEmpty() ? "选项后面多了一个值。" : noCommand(e));
  }

  private static String noCommand(ParameterException e) {
    return "缺少命令。" + commands(e.getCommandLine());
  }

  private static String unmatched(UnmatchedArgumentException e) {
    String typed = e.getUnmatched().get(0);
    CommandLine command = e.getCommandLine();
    if (e.isUnknownOption()) {
      List<String> known =
          command.getCommandSpec().options().stream().map(OptionSpec::longestName).toList();
      return "没有“" + typed + "”这个选项。" + meant(typed, known);
    }
    if (command.getSubcommands().isEmpty()) {
      return "多了一个参数“" + typed + "”。名字里有空格时，请用引号括起来。";
    }
    List<String> known = shown(command);
    return "没有“" + typed + "”这个命令。" + meant(typed, known) + commands(command);
  }

  private static String meant(String typed, List<String> known) {
    return new Spelling(known).nearest(typed).map(name -> "是不是想写“" + name + "”？").orElse("");
  }

  private static String commands(CommandLine command) {
    return "可用的命令有" + String.join("、", shown(command)) + "。";
  }

  private static List<String> shown(CommandLine command) {
    return command.getSubcommands().values().stream()
        .map(CommandLine::getCommandSpec)
        .filter(shown -> !shown.usageMessage().hidden())
        .map(CommandSpec::name)
        .toList();
  }

  private static String missing(ArgSpec arg) {
    return arg instanceof OptionSpec
        ? "选项" + name(arg) + "后面缺少“" + arg.paramLabel() + "”。"
        : "缺少参数“" + arg.paramLabel() + "”。";
  }

  private static String unfit(ArgSpec arg, String value) {
    if (arg.arity().max() == 0) {
      return "选项" + name(arg) + "后面不带值，不能写“" + value + "”。";
    }
    String choices =
        Optional.ofNullable(arg.completionCandidates())
            .map(WrongUsage::joined)
            .map(known -> "，只能是" + known)
            .orElse("");
    return "选项" + name(arg) + "不能是“" + value + "”" + choices + "。";
  }

  private static String joined(Iterable<String> choices) {
    return StreamSupport.stream(choices.spliterator(), false)
        .map(choice -> choice.toLowerCase(Locale.ROOT))
        .collect(Collectors.joining("或"));
  }

  private static String name(ArgSpec arg) {
    return arg instanceof OptionSpec option ? " " + option.longestName() + " " : arg.paramLabel();
  }
}

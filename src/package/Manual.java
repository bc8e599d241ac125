import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import nianbao.cli.Program;
import nianbao.terminal.Terminal;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/**
 * Writes the man page and the completion for bash from what the commands say of themselves: run by
 * the build as a source, with the jar on the class path.
 *
 * <p>Argument: the folder to write {@code nianbao.1.gz} and {@code nianbao.bash} into. Picocli's own
 * generator writes AsciiDoc, which takes a second program to become a man page.
 */
final class Manual {

  /** Where groff would not break a line by itself: it knows words alone. */
  private static final Pattern BETWEEN_CHARACTERS =
      Pattern.compile("(?<=[\\u4E00-\\u9FFF，。；：、！？）”])(?=[\\u4E00-\\u9FFF“（])");

  private final StringBuilder page = new StringBuilder();

  private Manual() {}

  public static void main(String[] folders) throws IOException {
    CommandLine program = new Program(nowhere()).commandLine();
    Path folder = Files.createDirectories(Path.of(folders[0]));
    try (OutputStream file = Files.newOutputStream(folder.resolve("nianbao.1.gz"));
        OutputStream packed = new GZIPOutputStream(file)) {
      packed.write(new Manual().of(program).getBytes(StandardCharsets.UTF_8));
    }
    Files.writeString(folder.resolve("nianbao.bash"), AutoComplete.bash("nianbao", program));
  }

  private static Terminal nowhere() {
    OutputStream nothing = OutputStream.nullOutputStream();
    Path here = Path.of("");
    return new Terminal(
        InputStream.nullInputStream(),
        nothing,
        nothing,
        here,
        here,
        () -> Instant.EPOCH,
        "",
        Map.of(),
        ending -> {});
  }

  private String of(CommandLine program) {
    CommandSpec spec = program.getCommandSpec();
    line(".TH NIANBAO 1");
    line(".ad l");
    line(".SH 名称");
    line("nianbao \\- " + text(spec.usageMessage().description()));
    line(".SH 用法");
    line(text(spec.usageMessage().customSynopsis()));
    line(".SH 选项");
    arguments(spec);
    line(".SH 命令");
    shown(program).forEach(command -> command(command.getCommandSpec()));
    line(".SH 退出码和例子");
    verbatim(spec.usageMessage().footer());
    line(".SH 文件");
    entry("/etc/nianbao/nianbao.env", "服务的设置，见nianbao serve的选项");
    entry("/etc/nianbao/tokens", "服务的口令，每行一个“名称 口令”");
    entry("$XDG_CACHE_HOME/nianbao", "Java记下的类，删了会再做；装好的在/var/cache/nianbao");
    line(".SH 环境变量");
    entry("NIANBAO_JAVA", "用哪个Java");
    entry("JAVA_OPTS", "Java的选项");
    entry("NIANBAO_CACHE", "类数据放在哪个文件夹；空则不放");
    return page.toString();
  }

  private void command(CommandSpec command) {
    line(".SS " + escaped(command.qualifiedName()));
    line(text(command.usageMessage().header()));
    line(".PP");
    line("用法：" + text(command.usageMessage().customSynopsis()));
    line(".PP");
    line(text(command.usageMessage().description()));
    arguments(command);
    verbatim(command.usageMessage().footer());
    shown(command.commandLine()).forEach(below -> command(below.getCommandSpec()));
  }

  private static Stream<CommandLine> shown(CommandLine command) {
    return command.getSubcommands().values().stream()
        .filter(each -> !each.getCommandSpec().usageMessage().hidden());
  }

  private void arguments(CommandSpec command) {
    command.positionalParameters().forEach(arg -> entry(arg.paramLabel(), said(arg)));
    command.options().stream()
        .filter(option -> !option.hidden())
        .forEach(option -> entry(label(option), said(option)));
  }

  private static String label(OptionSpec option) {
    String names = String.join(", ", option.names());
    return option.arity().max() == 0 ? names : names + " " + option.paramLabel();
  }

  private static String said(ArgSpec arg) {
    return String.join("", arg.description());
  }

  private void entry(String label, String explanation) {
    line(".TP");
    line("\\fB" + escaped(label) + "\\fR");
    line(escaped(explanation));
  }

  private void verbatim(String... lines) {
    if (lines.length > 0) {
      line(".PP");
      line(".nf");
      List.of(lines).forEach(each -> line(escaped(each)));
      line(".fi");
    }
  }

  private static String text(String... lines) {
    return Stream.of(lines).map(Manual::escaped).collect(Collectors.joining("\n"));
  }

  // groff_man(7): a backslash, a hyphen that is to be copied, and what would be a request.
  private static String escaped(String text) {
    String plain = text.replace("%%", "%").replace("\\", "\\e").replace("-", "\\-");
    String line = plain.startsWith(".") || plain.startsWith("'") ? "\\&" + plain : plain;
    return BETWEEN_CHARACTERS.matcher(line).replaceAll("\\\\:");
  }

  private void line(String line) {
    page.append(line).append('\n');
  }
}

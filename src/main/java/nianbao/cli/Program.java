package nianbao.cli;

import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import nianbao.cli.archive.ArchiveCommand;
import nianbao.cli.document.ImportCommand;
import nianbao.cli.office.AuditCommand;
import nianbao.cli.office.TotalCommand;
import nianbao.cli.serve.Browser;
import nianbao.cli.serve.DesktopCommand;
import nianbao.cli.serve.ServeCommand;
import nianbao.terminal.Failure;
import nianbao.terminal.Terminal;
import nianbao.terminal.Usage;
import nianbao.terminal.WrongUsage;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/**
 * The command {@code nianbao}: finds the command that is meant, runs it, and gives its exit code.
 */
@Command(
    name = "nianbao",
    customSynopsis = "nianbao 命令 [选项]",
    description = "把JSON格式的政府信息公开工作年度报告做成正式的PDF。",
    footer = {
      "退出码：",
      "  0  已做成",
      "  1  报告没有通过检查",
      "  2  用法不对，或者文件、文件夹不能用",
      "  3  程序出错",
      "  4  核对的文件是别的版本、模板或者字体做成的，不能重做对照（只有 verify）",
      "",
      "例：nianbao sample jining-2022 | nianbao render - -o report.pdf",
      "每个命令的说明：nianbao 命令 --help"
    })
public final class Program implements IVersionProvider {

  private final Terminal terminal;

  @Option(names = "--debug", scope = ScopeType.INHERIT, description = "程序出错时显示细节，供开发人员查找原因")
  private boolean debug;

  /** A program in a world. */
  public Program(Terminal terminal) {
    this.terminal = terminal;
  }

  /**
   * Runs one command and says on the terminal what came of it.
   *
   * @return the exit code: 0 made, 1 rejected, 2 wrong usage or unusable files, 3 our failure
   */
  public int run(String... args) {
    try {
      String[] line = args.length == 0 ? alone() : args;
      return commandLine(meant(line)).execute(line);
    } catch (Error e) {
      return new Failure(terminal, () -> debug).report(e);
    }
  }

  // Who starts it by its icon, or by its name alone, wants to see something.
  private String[] alone() {
    return new Browser(terminal.environment()).isThere() ? new String[] {"desktop"} : new String[0];
  }

  @Override
  public String[] getVersion() {
    return new String[] {"nianbao " + terminal.version()};
  }

  private static int anew(Terminal world, String... args) {
    return new Program(world).run(args);
  }

  /** The commands with all that they say of themselves, for what is made of that. */
  public CommandLine commandLine() {
    return commandLine(commands().keySet());
  }

  // To look into a command takes time: of one that is named the others are not looked into.
  private Set<String> meant(String... args) {
    Set<String> known = commands().keySet();
    return args.length > 0 && known.contains(args[0]) ? Set.of(args[0]) : known;
  }

  private Map<String, Supplier<Object>> commands() {
    Map<String, Supplier<Object>> commands = new LinkedHashMap<>();
    commands.put("render", () -> new RenderCommand(terminal));
    commands.put("check", () -> new CheckCommand(terminal));
    commands.put("import", () -> new ImportCommand(terminal));
    commands.put("archive", () -> ArchiveCommand.with(terminal));
    commands.put("total", () -> new TotalCommand(terminal));
    commands.put("audit", () -> new AuditCommand(terminal));
    commands.put("extract", () -> new ExtractCommand(terminal));
    commands.put("verify", () -> new VerifyCommand(terminal));
    commands.put("serve", () -> new ServeCommand(terminal));
    commands.put("desktop", () -> new DesktopCommand(terminal, Program::anew));
    commands.put("rules", () -> new RulesCommand(terminal));
    commands.put("sample", () -> new SampleCommand(terminal));
    commands.put("schema", () -> new SchemaCommand(terminal));
    commands.put("templates", () -> TemplatesCommand.with(terminal));
    commands.put("openapi", () -> new OpenApiCommand(terminal));
    commands.put("class-data", () -> new ClassDataCommand(terminal, Program::anew));
    return commands;
  }

  private CommandLine commandLine(Set<String> wanted) {
    CommandLine program = new CommandLine(this);
    commands()
        .forEach(
            (name, command) -> {
              if (wanted.contains(name)) {
                program.addSubcommand(command.get());
              }
            });
    program
        .setExpandAtFiles(false)
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setOut(new PrintWriter(new OutputStreamWriter(terminal.out(), StandardCharsets.UTF_8)))
        .setParameterExceptionHandler(new WrongUsage(terminal))
        .setExecutionExceptionHandler(new Failure(terminal, () -> debug));
    program.getCommandSpec().versionProvider(this).addOption(Usage.versionOption());
    Usage.speakChinese(program);
    return program;
  }
}

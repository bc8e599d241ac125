package nianbao.cli.office;

import nianbao.office.gather.Roster;
import nianbao.office.gather.RosterException;
import nianbao.office.gather.RosterFile;
import nianbao.terminal.InputFile;
import nianbao.terminal.Terminal;
import nianbao.terminal.UnusableException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The option that names the list of agencies. */
final class RosterOption {

  private final Terminal terminal;

  @Option(
      names = "--roster",
      paramLabel = "名单.csv",
      description = "应当报送的机关，每行一个：名称,层级,性质,其他名称（有几个的用“；”隔开）；UTF-8或者GBK")
  private @Nullable String name;

  RosterOption(Terminal terminal) {
    this.terminal = terminal;
  }

  /** Whether one is named. */
  boolean isGiven() {
    return name != null;
  }

  /**
   * The list; empty if none is named.
   *
   * @throws UnusableException if it cannot be read, or something in it is to be mended
   */
  Roster roster() {
    if (name == null) {
      return Roster.EMPTY;
    }
    byte[] file = new InputFile(terminal, name).read(in -> in.readAllBytes());
    try {
      return RosterFile.of(file);
    } catch (RosterException e) {
      e.faults().forEach(terminal::say);
      throw new UnusableException("名单“" + name + "”不能用，原因见上。", e);
    }
  }
}

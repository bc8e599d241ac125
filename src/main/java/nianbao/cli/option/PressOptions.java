package nianbao.cli.option;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import nianbao.cli.file.Location;
import nianbao.cli.terminal.Terminal;
import nianbao.cli.terminal.UnusableException;
import nianbao.press.Press;
import nianbao.press.Setup;
import nianbao.press.SetupException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that set the press up, the same for every command that makes PDFs. */
public final class PressOptions {

  /** What is done with the press. */
  public interface Job {
    /** Does it and gives the exit code. */
    int with(Press press) throws IOException;
  }

  private final Terminal terminal;

  @Option(names = "--templates", paramLabel = "文件夹", description = "本机关自己的模板；其中没有的文件用自带的")
  private @Nullable String templates;

  @Option(
      names = "--fonts",
      paramLabel = "文件夹",
      description = "本机关自己的字体，由其中的 fonts.properties 指明用途")
  private @Nullable String fonts;

  /** The options of a command. */
  public PressOptions(Terminal terminal) {
    this.terminal = terminal;
  }

  /**
   * Does a job with the press.
   *
   * @throws UnusableException if a folder that was given does not exist, or something in it is
   *     broken
   * @throws IOException if the job does
   */
  public int with(Job job) throws IOException {
    try {
      return job.with(press());
    } catch (SetupException e) {
      throw templates == null && fonts == null
          ? e
          : new UnusableException(String.valueOf(e.getMessage()), e);
    }
  }

  private Press press() {
    return new Press(
        new Setup(
            folder("--templates", templates),
            folder("--fonts", fonts),
            terminal.version(),
            this::tell));
  }

  // Of the shipped templates the engine has nothing to say; who writes others wants to hear it.
  private void tell(String warning) {
    if (templates != null) {
      terminal.say("排版提示：" + warning);
    }
  }

  private Optional<Path> folder(String option, @Nullable String name) {
    Optional<Path> folder =
        Optional.ofNullable(name).map(given -> Location.of(terminal.folder(), given));
    if (folder.isPresent() && !Files.isDirectory(folder.get())) {
      throw new UnusableException("选项 " + option + " 的“" + name + "”不是文件夹，或者不存在。");
    }
    return folder;
  }
}

package nianbao.cli.option;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import nianbao.press.Press;
import nianbao.press.Setup;
import nianbao.press.SetupException;
import nianbao.terminal.Location;
import nianbao.terminal.Terminal;
import nianbao.terminal.UnusableException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that set the press up, the same for every command that makes PDFs. */
public final class PressOptions {

  /** What is done with the press. */
  public interface Job {
    /** Works with the press and returns the exit code of the program. */
    int with(Press press) throws IOException;
  }

  /** What is done with what sets a press up. */
  public interface SetupJob<E extends Exception> {
    /** Works with the settings and returns the exit code of the program. */
    int with(Setup setup) throws E;
  }

  private final Terminal terminal;
  private final Map<String, String> environment;

  @Option(names = "--templates", paramLabel = "文件夹", description = "本机关自己的模板；其中没有的文件用自带的")
  private @Nullable String templates;

  @Option(
      names = "--fonts",
      paramLabel = "文件夹",
      description = "本机关自己的字体，由其中的 fonts.properties 指明用途")
  private @Nullable String fonts;

  @Option(names = "--plain", description = "每份报告的表格都重新排版，不用排好的；结果一样，慢一些，有疑问时用")
  private boolean plain;

  @Option(
      names = "--document-timeout",
      paramLabel = "时间",
      description = "读一个Word、网页、PDF等文档的时限，如 60s（默认）、5m；到时没有读完的算读不了")
  private @Nullable String documentTimeout;

  /** The options of a command. */
  public PressOptions(Terminal terminal) {
    this(terminal, Map.of());
  }

  /**
   * The options of a command that looks into the environment for what is not on its line.
   *
   * @param environment the variables; {@code NIANBAO_FONTS} stands for {@code --fonts}
   */
  public PressOptions(Terminal terminal, Map<String, String> environment) {
    this.terminal = terminal;
    this.environment = Map.copyOf(environment);
  }

  /**
   * Does a job with the press.
   *
   * @throws UnusableException if a folder that was given does not exist, or something in it is
   *     broken
   * @throws IOException if the job does
   */
  public int with(Job job) throws IOException {
    // The shipped templates cause no warnings. Whoever writes templates wants to see those of the
    // engine, so they are shown with --templates only.
    return withSetup(
        warning -> {
          if (templates != null) {
            terminal.say("排版提示：" + warning);
          }
        },
        setup -> job.with(new Press(setup)));
  }

  /**
   * Does a job with what sets a press up.
   *
   * @param warnings told what the layout engine warns of
   * @throws UnusableException if a folder that was given does not exist, or something in it is
   *     broken
   * @throws E if the job does
   */
  public <E extends Exception> int withSetup(Consumer<String> warnings, SetupJob<E> job) throws E {
    Optional<Path> ownTemplates = folder("--templates", templates);
    Optional<Path> ownFonts = folder("--fonts", fonts);
    try {
      Setup setup = new Setup(ownTemplates, ownFonts, terminal.version(), warnings);
      return job.with(
          setup
              .plainly(plain || Setting.of("--plain", null, environment).flag())
              .readingWithin(reading()));
    } catch (SetupException e) {
      throw ownTemplates.isEmpty() && ownFonts.isEmpty()
          ? e
          : new UnusableException(String.valueOf(e.getMessage()), e);
    }
  }

  private Duration reading() {
    return Setting.of("--document-timeout", documentTimeout, environment)
        .as(
            "1h以内的时间，如500ms、60s、5m",
            Setup.USUAL_READING,
            given -> Quantity.time(given, Duration.ofHours(1)));
  }

  private Optional<Path> folder(String option, @Nullable String given) {
    Setting setting = Setting.of(option, given, environment);
    Optional<Path> folder = setting.text().map(name -> Location.of(terminal.folder(), name));
    if (folder.isPresent() && !Files.isDirectory(folder.get())) {
      throw new UnusableException(
          setting.source() + " 的“" + setting.text().orElseThrow() + "”不是文件夹，或者不存在。");
    }
    return folder;
  }
}

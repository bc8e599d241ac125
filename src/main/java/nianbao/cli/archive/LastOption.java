package nianbao.cli.archive;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipException;
import nianbao.archive.content.ManifestException;
import nianbao.archive.survey.LastArchive;
import nianbao.press.Press;
import nianbao.press.listing.LastReports;
import nianbao.terminal.Location;
import nianbao.terminal.Reason;
import nianbao.terminal.Terminal;
import nianbao.terminal.UnusableException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The option that names last year's archive. */
public final class LastOption {

  /** What is made while last year's reports are open. */
  public interface Making<T> {
    /** Makes it. */
    T with(LastReports last) throws IOException;
  }

  private final Terminal terminal;

  @Option(
      names = "--previous",
      paramLabel = "上年归档",
      description = "上年的归档（ZIP或文件夹），或者放着上年报告（JSON、PDF、Word等）的文件夹，各机关与自己的上年报告核对")
  private @Nullable String name;

  /** The option of a command. */
  public LastOption(Terminal terminal) {
    this.terminal = terminal;
  }

  /**
   * Makes something with last year's reports at hand.
   *
   * @throws UnusableException if they cannot be read
   */
  public <T> T with(Press press, Making<T> making) throws IOException {
    if (name == null) {
      return making.with(LastReports.NONE);
    }
    try (LastArchive last = open(place(name), press)) {
      require(last);
      T made = making.with(last);
      if (last.without() > 0) {
        terminal.say("有%d份报告在“%s”里没有上年的报告，没有与上年核对。".formatted(last.without(), name));
      }
      return made;
    }
  }

  private Path place(String given) {
    if (given.isEmpty()) {
      throw new UnusableException("选项 --previous 后面的名字是空的。");
    }
    Path path = Location.of(terminal.folder(), given);
    if (Files.isDirectory(path)) {
      Location.requireChinese(path, "“" + given + "”");
    }
    return path;
  }

  private LastArchive open(Path path, Press press) {
    try {
      return LastArchive.of(path, press);
    } catch (ZipException | ManifestException | CharacterCodingException e) {
      throw new UnusableException("选项 --previous 的“%s”不能用：不是本程序做成的归档，或者已经损坏。".formatted(name), e);
    } catch (IOException e) {
      throw new UnusableException("选项 --previous 的“%s”不能用：%s。".formatted(name, Reason.of(e)), e);
    }
  }

  private void require(LastArchive last) {
    if (last.count() == 0) {
      throw new UnusableException("选项 --previous 的“" + name + "”里没有上年的报告。");
    }
    if (last.unusable() > 0) {
      terminal.say("“%s”里有%d个文件不是报告，没有用到。".formatted(name, last.unusable()));
    }
  }
}

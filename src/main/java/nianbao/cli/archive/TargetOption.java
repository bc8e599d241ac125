package nianbao.cli.archive;

import java.io.IOException;
import java.nio.file.Files;
import nianbao.archive.OccupiedException;
import nianbao.archive.Target;
import nianbao.cli.file.Location;
import nianbao.cli.terminal.Reason;
import nianbao.cli.terminal.Terminal;
import nianbao.cli.terminal.UnusableException;
import picocli.CommandLine.Option;

/** The option that names the archive. */
final class TargetOption {

  /** What is written to it. */
  interface Writing {
    /** Writes it and gives the exit code. */
    int to(Target target) throws IOException;
  }

  private final Terminal terminal;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "归档",
      description = "做成的归档：名字以 .zip 结尾的是ZIP文件，否则是文件夹")
  private String name = "";

  TargetOption(Terminal terminal) {
    this.terminal = terminal;
  }

  String shownName() {
    return "“" + name + "”";
  }

  /**
   * Writes the archive.
   *
   * @param advice what to do once the reason of a failure is mended
   * @throws UnusableException if it cannot be written
   */
  int write(String advice, Writing writing) {
    Target target = target();
    try {
      return writing.to(target);
    } catch (OccupiedException e) {
      throw new UnusableException("另一个程序正在做" + shownName() + "，请等它做完。", e);
    } catch (IOException e) {
      throw new UnusableException(
          "没有做完%s：%s。排除原因后，%s".formatted(shownName(), Reason.of(e), advice), e);
    }
  }

  // Not left to picocli, which would ask for it before a command below archive too.
  private Target target() {
    if (name.isEmpty()) {
      throw new UnusableException("缺少选项 -o：请写明做成的归档，如 -o 2024.zip。");
    }
    Target target = new Target(Location.of(terminal.folder(), name).toAbsolutePath().normalize());
    boolean folder = Files.isDirectory(target.path());
    if (Files.exists(target.path()) && folder == target.isZip()) {
      throw new UnusableException("无法写" + shownName() + "：名字以 .zip 结尾的须是文件，否则须是文件夹。");
    }
    String[] inside = target.path().toFile().list();
    if (inside != null && inside.length > 0) {
      throw new UnusableException("文件夹" + shownName() + "里已经有东西，请另写一个名字，或者先把它移走。");
    }
    if (!Files.isDirectory(target.work().resolveSibling("."))) {
      throw new UnusableException("无法写" + shownName() + "：它所在的文件夹不存在，请先建立。");
    }
    return target;
  }
}

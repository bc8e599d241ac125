package nianbao.cli.archive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nianbao.archive.ForeignFolderException;
import nianbao.archive.KilledRun;
import nianbao.archive.LockedException;
import nianbao.archive.Target;
import nianbao.terminal.Location;
import nianbao.terminal.Reason;
import nianbao.terminal.Terminal;
import nianbao.terminal.UnusableException;
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

  /** Whether a file is the archive, or lies in it or where it is worked on. */
  boolean covers(Path file) {
    Path archive = Location.of(terminal.folder(), name).toAbsolutePath().normalize();
    return !name.isEmpty()
        && (file.startsWith(archive) || file.startsWith(new Target(archive).work()));
  }

  /**
   * Writes the archive.
   *
   * @param resume whether one may stand there that was not ended
   * @param advice what to do once the reason of a failure is mended
   * @throws UnusableException if it cannot be written
   */
  int write(boolean resume, String advice, Writing writing) {
    Target target = target();
    require(target, resume);
    try {
      return writing.to(target);
    } catch (LockedException e) {
      throw new UnusableException("另一个程序正在做" + shownName() + "，请等它做完。", e);
    } catch (ForeignFolderException e) {
      throw new UnusableException(
          "“%s.work”不是本程序建立的文件夹，没有动它；请把它移走，或者给归档另写一个名字。".formatted(stripped()), e);
    } catch (IOException e) {
      throw new UnusableException(
          "没有做完%s：%s。排除原因后，%s".formatted(shownName(), Reason.of(e), advice), e);
    }
  }

  private String stripped() {
    return name.replaceFirst("/+$", "");
  }

  // Not left to picocli, which would ask for it before a command below archive too.
  private Target target() {
    if (name.isEmpty()) {
      throw new UnusableException("缺少选项 -o：请写明做成的归档，如 -o 2024.zip。");
    }
    if (name.equals("-")) {
      throw new UnusableException("归档不能写到标准输出，请写明文件，如 -o 2024.zip。");
    }
    Path place = Location.of(terminal.folder(), name).toAbsolutePath().normalize();
    try {
      // Where a link leads there may be more room than beside the link.
      return new Target(Files.exists(place) ? place.toRealPath() : place);
    } catch (IOException e) {
      throw new UnusableException("无法写" + shownName() + "：" + Reason.of(e) + "。", e);
    }
  }

  private void require(Target target, boolean resume) {
    Path path = target.path();
    if (Files.exists(path) && Files.isDirectory(path) == target.isZip()) {
      throw new UnusableException("无法写" + shownName() + "：名字以 .zip 结尾的须是文件，否则须是文件夹。");
    }
    if (!Files.isDirectory(target.work().resolveSibling("."))) {
      throw new UnusableException("无法写" + shownName() + "：它所在的文件夹不存在，请先建立。");
    }
    if (!target.isZip()) {
      Location.requireChinese(path, shownName());
      requireRoom(target, resume);
    } else if (Files.exists(path) && !Files.isWritable(path)) {
      throw new UnusableException("无法写" + shownName() + "：这个文件是只读的。");
    }
  }

  private void requireRoom(Target target, boolean resume) {
    String[] inside = target.path().toFile().list();
    if (inside == null || (resume && new KilledRun(target).isThere())) {
      return;
    }
    if (inside.length > 0) {
      throw new UnusableException("文件夹" + shownName() + "里已经有东西，请另写一个名字，或者先把它移走。");
    }
    requireReplaceable(target.path());
  }

  // The folder that is there gives way to the one that is made; where a disk is mounted it cannot,
  // which is better said before hours of work.
  private void requireReplaceable(Path empty) {
    try {
      Files.delete(empty);
      Files.createDirectory(empty);
    } catch (IOException e) {
      String inside = name + (name.endsWith("/") ? "" : "/") + "2024";
      throw new UnusableException(
          "无法写%s：这个文件夹不能整体替换（%s）；请写它里面的一个名字，如 -o %s。".formatted(shownName(), Reason.of(e), inside),
          e);
    }
  }
}

package nianbao.cli.office;

import java.io.IOException;
import java.io.UncheckedIOException;
import nianbao.archive.Scratch;
import nianbao.archive.work.Workspace;
import nianbao.terminal.Reason;
import nianbao.terminal.Terminal;
import nianbao.terminal.UnusableException;

/**
 * A folder for what is too large for the memory, which is gone afterwards; that of a run that was
 * killed is removed by the next one.
 */
final class Space implements AutoCloseable {

  private static final String PREFIX = "nianbao-office-";

  private final Scratch scratch;

  private Space(Scratch scratch) {
    this.scratch = scratch;
  }

  /**
   * A new folder.
   *
   * @throws UnusableException if none can be made
   */
  static Space of(Terminal terminal) {
    try {
      return new Space(Scratch.in(terminal.temporary(), PREFIX));
    } catch (IOException e) {
      throw new UnusableException(
          "不能在临时文件夹“" + terminal.temporary() + "”里写文件：" + Reason.of(e) + "。", e);
    }
  }

  /** What is told where the work ends: an input is gone, or the disk of temporary files is full. */
  static UnusableException failure(Terminal terminal, IOException e) {
    return new UnusableException(
        "没有做完：%s；请看看输入能不能读，临时文件夹“%s”还有没有空间。".formatted(Reason.of(e), terminal.temporary()), e);
  }

  Workspace workspace() {
    return new Workspace(scratch.folder());
  }

  // What was made is made; the next run removes what is left of the folder.
  @Override
  @SuppressWarnings("EmptyCatch")
  public void close() {
    try {
      scratch.close();
    } catch (IOException | UncheckedIOException ignored) {
    }
  }
}

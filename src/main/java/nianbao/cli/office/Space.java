package nianbao.cli.office;

import java.io.IOException;
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

  /** What is told where the work ends because the disk of temporary files is full, or gone. */
  static UnusableException failure(Terminal terminal, IOException e) {
    return new UnusableException(
        "没有做完：%s；中间结果写在临时文件夹“%s”里，请看看那里还有没有空间。".formatted(Reason.of(e), terminal.temporary()), e);
  }

  Workspace workspace() {
    return new Workspace(scratch.folder());
  }

  @Override
  public void close() throws IOException {
    scratch.close();
  }
}

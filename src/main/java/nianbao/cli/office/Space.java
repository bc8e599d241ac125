package nianbao.cli.office;

import java.io.IOException;
import java.nio.file.Files;
import nianbao.archive.work.Workspace;
import nianbao.terminal.Reason;
import nianbao.terminal.Terminal;
import nianbao.terminal.UnusableException;

/** A folder for what is too large for the memory, which is gone afterwards. */
final class Space implements AutoCloseable {

  private final Workspace workspace;

  private Space(Workspace workspace) {
    this.workspace = workspace;
  }

  /**
   * A new folder.
   *
   * @throws UnusableException if none can be made
   */
  static Space of(Terminal terminal) {
    try {
      return new Space(
          new Workspace(Files.createTempDirectory(terminal.temporary(), "nianbao-office-")));
    } catch (IOException e) {
      throw new UnusableException(
          "不能在临时文件夹“" + terminal.temporary() + "”里写文件：" + Reason.of(e) + "。", e);
    }
  }

  Workspace workspace() {
    return workspace;
  }

  @Override
  public void close() throws IOException {
    workspace.remove();
  }
}

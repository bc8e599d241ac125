package nianbao.cli.archive;

import java.io.IOException;
import java.nio.file.Files;
import nianbao.archive.approval.Approvals;
import nianbao.archive.approval.UnusableApprovalsException;
import nianbao.terminal.Location;
import nianbao.terminal.Terminal;
import nianbao.terminal.UnusableException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The option for what was approved. */
final class ApprovalsOption {

  private final Terminal terminal;

  @Option(
      names = "--approvals",
      paramLabel = "文件",
      description = "批准记录（服务的 /v1/approvals）：清单里写明哪份报告是谁什么时候同意的，内容一字不差才写")
  private @Nullable String file;

  ApprovalsOption(Terminal terminal) {
    this.terminal = terminal;
  }

  /**
   * What was approved.
   *
   * @throws UnusableException if the file is no list of approvals
   */
  Approvals approvals() {
    if (file == null) {
      return Approvals.NONE;
    }
    try {
      return Approvals.of(Files.readAllLines(Location.of(terminal.folder(), file)));
    } catch (UnusableApprovalsException e) {
      throw new UnusableException(
          "选项 --approvals 的文件“" + file + "”第" + e.line() + "行不是批准记录，请重新从服务取。", e);
    } catch (IOException e) {
      throw new UnusableException("选项 --approvals 的文件“" + file + "”找不到，或者读不出来。", e);
    }
  }
}

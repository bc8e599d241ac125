package nianbao.cli.archive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import nianbao.archive.Archiver;
import nianbao.archive.content.FileDigest;
import nianbao.archive.content.JUnitReport;
import nianbao.archive.content.Lists;
import nianbao.archive.content.ManifestLine;
import nianbao.archive.content.SummaryTable;
import nianbao.archive.content.Tally;
import nianbao.cli.option.PipelineFiles;
import nianbao.report.Problem;
import nianbao.terminal.OneLine;
import nianbao.terminal.Terminal;
import nianbao.terminal.UnusableException;
import picocli.CommandLine.Mixin;

/** What a pipeline and its operator are shown of an archive. */
final class ResultFiles implements Archiver.Aftermath {

  /** More than this nobody reads on a terminal. */
  private static final int MOST_LINES = 20;

  private final Terminal terminal;

  @Mixin private final PipelineFiles files;

  ResultFiles(Terminal terminal) {
    this.terminal = terminal;
    this.files = new PipelineFiles(terminal);
  }

  @Override
  public void with(Lists lists, Tally tally) throws IOException {
    files.writeJUnit(new JUnitReport(lists.file(Lists.MANIFEST), tally)::writeTo);
    files.writeSummary(new SummaryTable(lists.file(Lists.MANIFEST), tally)::writeTo);
    say(lists);
    Path sums = lists.file(Lists.SUMS);
    if (Files.size(sums) > 0) {
      terminal.say("SHA256SUMS 的 SHA-256 是 " + FileDigest.of(sums).hex() + "，请另行保存：它不变，归档就没有变。");
    }
  }

  /**
   * Makes sure that there is a place for the files before hours of work.
   *
   * @throws UnusableException if there is none
   */
  void require(TargetOption archive) {
    files.require(archive::covers);
  }

  private void say(Lists lists) throws IOException {
    int[] said = {0};
    ManifestLine.each(
        lists.file(Lists.REJECTED),
        line -> {
          if (said[0]++ < MOST_LINES) {
            terminal.say(OneLine.of("没有做成：" + line.source() + "：" + reason(line)));
          }
        });
    if (said[0] > MOST_LINES) {
      terminal.say("……还有" + (said[0] - MOST_LINES) + "份没有做成，原因都在归档中的 " + Lists.REJECTED + " 里。");
    }
  }

  private static String reason(ManifestLine line) {
    long errors = line.problems().stream().filter(Problem::isError).count();
    Optional<Problem> first = line.problems().stream().filter(Problem::isError).findFirst();
    return first.map(Problem::message).orElse("") + (errors > 1 ? "（共" + errors + "个错误）" : "");
  }
}

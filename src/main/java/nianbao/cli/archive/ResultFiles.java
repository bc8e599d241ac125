package nianbao.cli.archive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import nianbao.archive.Archiver;
import nianbao.archive.content.FileDigest;
import nianbao.archive.content.JUnitReport;
import nianbao.archive.content.Lists;
import nianbao.archive.content.ManifestLine;
import nianbao.archive.content.SummaryTable;
import nianbao.archive.content.Tally;
import nianbao.report.Problem;
import nianbao.terminal.Location;
import nianbao.terminal.OneLine;
import nianbao.terminal.OutputFile;
import nianbao.terminal.Terminal;
import nianbao.terminal.UnusableException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What a pipeline and its operator are shown of an archive. */
final class ResultFiles implements Archiver.Aftermath {

  /** More than this nobody reads on a terminal. */
  private static final int MOST_LINES = 20;

  private final Terminal terminal;

  @Option(names = "--junit", paramLabel = "文件", description = "把结果写成JUnit XML，每份报告一个测试，供流水线显示")
  private @Nullable String junit;

  @Option(
      names = "--summary",
      paramLabel = "文件",
      description = "把结果写成Markdown表格；是 GITHUB_STEP_SUMMARY 所指的文件时，接在后面")
  private @Nullable String summary;

  ResultFiles(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public void with(Lists lists, Tally tally) throws IOException {
    if (junit != null) {
      file(junit).write(new JUnitReport(lists.file(Lists.MANIFEST), tally)::writeTo);
    }
    if (summary != null) {
      byte[] before = earlierSteps(summary);
      file(summary)
          .write(
              out -> {
                out.write(before);
                new SummaryTable(lists.file(Lists.MANIFEST), tally).writeTo(out);
              });
    }
    say(lists);
    Path sums = lists.file(Lists.SUMS);
    if (Files.size(sums) > 0) {
      terminal.say("SHA256SUMS 的 SHA-256 是 " + FileDigest.of(sums).hex() + "，请另行保存：它不变，归档就没有变。");
    }
  }

  // The page of a pipeline's run, to which each of its steps adds; any other file is replaced.
  private byte[] earlierSteps(String name) throws IOException {
    String page = terminal.environment().getOrDefault("GITHUB_STEP_SUMMARY", "");
    Path file = place(name);
    return !page.isEmpty() && place(page).equals(file) && Files.isRegularFile(file)
        ? Files.readAllBytes(file)
        : new byte[0];
  }

  /**
   * Makes sure that there is a place for the files before hours of work.
   *
   * @throws UnusableException if there is none
   */
  void require(TargetOption archive) {
    for (String name : Arrays.asList(junit, summary)) {
      if (name != null) {
        require(name, archive);
      }
    }
    if (junit != null && summary != null && place(junit).equals(place(summary))) {
      throw new UnusableException("选项 --junit 和 --summary 不能写同一个文件“" + junit + "”。");
    }
  }

  private void require(String name, TargetOption archive) {
    Path file = place(name);
    Path folder = Objects.requireNonNullElse(file.getParent(), file);
    if (archive.covers(file)) {
      throw new UnusableException("“" + name + "”是归档自己的位置，请另写一个名字。");
    }
    if (!Files.isDirectory(folder)) {
      throw new UnusableException("无法写“" + name + "”：它所在的文件夹不存在，请先建立。");
    }
    if (Files.isDirectory(file)) {
      throw new UnusableException("无法写“" + name + "”：这是一个文件夹，请写明文件名。");
    }
    if (!Files.isWritable(Files.exists(file) ? file : folder)) {
      throw new UnusableException("无法写“" + name + "”：没有权限。");
    }
  }

  private Path place(String name) {
    return Location.of(terminal.folder(), name).toAbsolutePath().normalize();
  }

  private OutputFile file(String name) {
    return new OutputFile(Location.of(terminal.folder(), name), name, terminal.clock());
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

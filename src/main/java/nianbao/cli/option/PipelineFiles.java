package nianbao.cli.option;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Objects;
import java.util.function.Predicate;
import nianbao.terminal.Location;
import nianbao.terminal.OutputFile;
import nianbao.terminal.Terminal;
import nianbao.terminal.UnusableException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The files that a pipeline shows of a run: JUnit XML, and a page of Markdown. */
public final class PipelineFiles {

  private final Terminal terminal;

  @Option(names = "--junit", paramLabel = "文件", description = "把结果写成JUnit XML，每份一个测试，供流水线显示")
  private @Nullable String junit;

  @Option(
      names = "--summary",
      paramLabel = "文件",
      description = "把结果写成Markdown表格；是 GITHUB_STEP_SUMMARY 所指的文件时，接在后面")
  private @Nullable String summary;

  /** Files below the folder of a terminal. */
  public PipelineFiles(Terminal terminal) {
    this.terminal = terminal;
  }

  /** Whether any is asked for. */
  public boolean areAsked() {
    return junit != null || summary != null;
  }

  /**
   * Makes sure that there is a place for the files before hours of work.
   *
   * @param taken whether a place is that of the archive that is made
   * @throws UnusableException if there is none
   */
  public void require(Predicate<Path> taken) {
    for (String name : Arrays.asList(junit, summary)) {
      if (name != null) {
        require(name, taken);
      }
    }
    if (junit != null && summary != null && place(junit).equals(place(summary))) {
      throw new UnusableException("选项 --junit 和 --summary 不能写同一个文件“" + junit + "”。");
    }
  }

  private void require(String name, Predicate<Path> taken) {
    Path file = place(name);
    Path folder = Objects.requireNonNullElse(file.getParent(), file);
    if (taken.test(file)) {
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

  /** Writes the JUnit XML if it is asked for. */
  public void writeJUnit(OutputFile.Content cases) {
    if (junit != null) {
      file(junit).write(cases);
    }
  }

  /**
   * Writes the page if it is asked for.
   *
   * @throws IOException if what earlier steps wrote cannot be read; it is kept
   */
  public void writeSummary(OutputFile.Content page) throws IOException {
    if (summary != null) {
      byte[] before = earlierSteps(summary);
      file(summary)
          .write(
              out -> {
                out.write(before);
                page.writeTo(out);
              });
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

  private Path place(String name) {
    return Location.of(terminal.folder(), name).toAbsolutePath().normalize();
  }

  private OutputFile file(String name) {
    return new OutputFile(Location.of(terminal.folder(), name), name, terminal.clock());
  }
}

package nianbao.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.IntSupplier;
import java.util.function.ToIntBiFunction;
import nianbao.archive.work.Workspace;
import nianbao.press.listing.Shipped;
import nianbao.terminal.Exit;
import nianbao.terminal.Reason;
import nianbao.terminal.Terminal;
import nianbao.terminal.UnusableException;
import picocli.CommandLine.Command;

/**
 * {@code nianbao class-data}: goes once through what the program is used for, so that Java can keep
 * the classes of it. What it makes lies in a temporary folder of its own, which it removes: no file
 * of the user's is touched wherever it is called.
 */
@Command(
    name = "class-data",
    hidden = true,
    customSynopsis = "nianbao class-data",
    header = "把常用的命令各做一遍（由启动脚本使用）",
    description = "在一个临时文件夹里把常用的命令各做一遍，让Java记下要用的类，以后启动更快。由启动脚本使用。")
final class ClassDataCommand implements Callable<Integer> {

  private static final String[] COMMANDS = {
    "check report.json",
    "render report.json -o report.pdf --checks report",
    "render report.json -o report.ofd --checks report",
    "render report.json -o report.html --checks report",
    "render report.json -o report.docx --checks report",
    "import report.docx -o imported.json",
    "extract report.pdf -o extracted.json",
    "verify report.pdf",
    "archive report.json -o archive --checks report --quiet",
    "archive verify archive",
    "serve --host 127.0.0.1 --port 0"
  };

  /** The sample that has a chart; a picture is put in front of what it says. */
  private static final String SAMPLE = "yiyuan-2024";

  private static final String TEXT = "\"overview\": [";

  private static final String PICTURE =
      """
      {"figure": {"alt": "灰", "caption": "图", "src": "data:image/png;base64,\
      iVBORw0KGgoAAAANSUhEUgAAADwAAAAkCAAAAADwEgZYAAAAIElEQVR4nGOIogAwjGoe1TyqeVTzqOZRzaOaRzVTRzMAySv3f3WfFwQAAAAASUVORK5CYII="}},
      """;

  private final Terminal terminal;
  private final ToIntBiFunction<Terminal, String[]> program;

  /**
   * The command in a world.
   *
   * @param program runs the program once, in a world that it is given, and gives its exit code
   */
  ClassDataCommand(Terminal terminal, ToIntBiFunction<Terminal, String[]> program) {
    this.terminal = terminal;
    this.program = program;
  }

  @Override
  public Integer call() {
    try {
      Path folder = Files.createTempDirectory(terminal.temporary(), "nianbao-classes");
      try {
        Files.writeString(folder.resolve("report.json"), report());
        return all(folder);
      } finally {
        new Workspace(folder).remove();
      }
    } catch (IOException e) {
      throw new UnusableException(
          "不能写临时文件夹“" + terminal.temporary() + "”：" + Reason.of(e) + "。", e);
    }
  }

  /** A report with all kinds of blocks: what one of them needs is kept as well. */
  static String report() {
    String sample = new String(Shipped.sample(SAMPLE).orElseThrow(), StandardCharsets.UTF_8);
    return sample.replace(TEXT, TEXT + PICTURE);
  }

  private int all(Path folder) {
    for (String command : COMMANDS) {
      if (program.applyAsInt(mute(folder), command.split(" ", -1)) == Exit.FAILED) {
        return Exit.FAILED;
      }
    }
    return Exit.MADE;
  }

  /**
   * The same world in another folder, without a word and without the settings of whoever started
   * it: a service ends in it as soon as it is ready, and is reached by nobody else.
   */
  private Terminal mute(Path folder) {
    return new Terminal(
        InputStream.nullInputStream(),
        OutputStream.nullOutputStream(),
        OutputStream.nullOutputStream(),
        folder,
        terminal.temporary(),
        terminal.clock(),
        terminal.version(),
        Map.of(),
        ending -> new Thread(() -> end(ending), "ending").start());
  }

  private static void end(IntSupplier ending) {
    if (ending.getAsInt() != Exit.MADE) {
      throw new IllegalStateException("a service that was just ready does not end");
    }
  }
}

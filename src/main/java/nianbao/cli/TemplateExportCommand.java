package nianbao.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import nianbao.press.listing.Shipped;
import nianbao.terminal.Exit;
import nianbao.terminal.Location;
import nianbao.terminal.OutputFile;
import nianbao.terminal.Reason;
import nianbao.terminal.Terminal;
import nianbao.terminal.UnusableException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code nianbao templates export}: the shipped templates become files that can be changed. */
@Command(
    name = "export",
    customSynopsis = "nianbao templates export 文件夹",
    header = "把自带的模板写到一个文件夹里",
    description = {
      "文件夹里已有同名的文件时什么也不写。改好以后删去没有改的文件，它们就随程序更新。",
      "其中的 exported.sha256 记着导出时各个文件的校验和，换用新版以后 templates check 靠它说出要跟着改的。"
    },
    footer = "例：nianbao templates export our-look")
final class TemplateExportCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Parameters(paramLabel = "文件夹", description = "写到哪里；没有就建立")
  private String name = "";

  TemplateExportCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    Path folder = Location.of(terminal.folder(), name);
    Map<String, byte[]> files = Shipped.templates();
    List<String> there =
        files.keySet().stream().filter(file -> Files.exists(folder.resolve(file))).toList();
    if (!there.isEmpty()) {
      throw new UnusableException(
          "“" + name + "”里已经有" + String.join("、", there) + "，什么也没有写；请换一个文件夹。");
    }
    create(folder);
    files.forEach(
        (file, bytes) ->
            new OutputFile(folder.resolve(file), name + "/" + file, terminal.clock()).write(bytes));
    terminal.say("已写到“" + name + "”：" + files.size() + "个文件。");
    return Exit.MADE;
  }

  private void create(Path folder) {
    try {
      Files.createDirectories(folder);
    } catch (IOException e) {
      throw new UnusableException("无法建立文件夹“" + name + "”：" + Reason.of(e) + "。", e);
    }
  }
}

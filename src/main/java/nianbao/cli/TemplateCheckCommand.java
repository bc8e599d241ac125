package nianbao.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import nianbao.terminal.Exit;
import nianbao.terminal.Location;
import nianbao.terminal.Terminal;
import nianbao.terminal.UnusableException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code nianbao templates check}: what is to be said of an agency's own templates. */
@Command(
    name = "check",
    customSynopsis = "nianbao templates check 文件夹 [选项]",
    header = "检查本机关自己的模板，不做任何文件",
    description = {"用这些模板把自带的样例都试做一遍，列出错误、提示和换用新版以后要跟着改的。", "能用时退出码是0，不能用时是2。"},
    footer = {
      "例：nianbao templates check our-look",
      "例：nianbao templates check our-look --fonts our-fonts"
    })
final class TemplateCheckCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Parameters(paramLabel = "文件夹", description = "要检查的模板")
  private String name = "";

  @Option(
      names = "--fonts",
      paramLabel = "文件夹",
      description = "和模板一起用的字体，由其中的 fonts.properties 指明用途")
  private @Nullable String fonts;

  TemplateCheckCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    Path templates = folder(name);
    Optional<Path> faces = Optional.ofNullable(fonts).map(this::folder);
    TemplateTrial trial = TemplateTrial.of(templates, faces, terminal.version());
    trial.errors().forEach(error -> terminal.say("错误：" + error));
    trial.remarks().forEach(remark -> terminal.say("提示：" + remark));
    trial.upkeep().forEach(remark -> terminal.say("更新：" + remark + "。"));
    terminal.say(
        "“%s”%s：%d个错误，%d个提示，%d处和这一版自带的有关。"
            .formatted(
                name,
                trial.errors().isEmpty() ? "可以用" : "不能用",
                trial.errors().size(),
                trial.remarks().size(),
                trial.upkeep().size()));
    return trial.errors().isEmpty() ? Exit.MADE : Exit.UNUSABLE;
  }

  private Path folder(String given) {
    Path folder = Location.of(terminal.folder(), given);
    if (!Files.isDirectory(folder)) {
      throw new UnusableException("“" + given + "”不是文件夹，或者不存在。");
    }
    return folder;
  }
}

package nianbao.cli.archive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import nianbao.archive.plan.Shard;
import nianbao.archive.verify.ArchiveVerifier;
import nianbao.archive.work.Workspace;
import nianbao.cli.option.PressOptions;
import nianbao.press.Press;
import nianbao.terminal.Exit;
import nianbao.terminal.Reason;
import nianbao.terminal.Terminal;
import nianbao.terminal.UnusableException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code nianbao archive verify}: whether an archive is whole and unchanged. */
@Command(
    name = "verify",
    customSynopsis = "nianbao archive verify 归档... [选项]",
    header = "核对归档：有没有缺少、多出、改动",
    description = {
      "完好时退出码是0，不完好时是1并逐条说明，不是归档时是2；加 --deep 时，别的版本做成而没有发现改动的是4。",
      "写了几个归档时，把它们当作同一个归档的各片（--shard），也核对是否齐全。"
    },
    footer = {"例：nianbao archive verify 2024.zip", "例：nianbao archive verify 2024.zip --deep"})
final class VerifyCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Parameters(paramLabel = "归档", arity = "1..*", description = "归档的ZIP文件或者文件夹")
  private List<String> names = List.of();

  @Option(names = "--deep", description = "再用每个PDF、OFD中的报告重做一遍，看是否一字不差")
  private boolean deep;

  @Mixin private final PressOptions options;

  VerifyCommand(Terminal terminal) {
    this.terminal = terminal;
    this.options = new PressOptions(terminal);
  }

  @Override
  public Integer call() throws IOException {
    List<Path> archives = ArchiveFiles.of(terminal, names);
    return deep
        ? options.with(press -> verify(archives, Optional.of(press)))
        : verify(archives, Optional.empty());
  }

  private int verify(List<Path> archives, Optional<Press> press) throws IOException {
    Path scratch = Files.createTempDirectory(terminal.temporary(), "nianbao-verify");
    try {
      return verify(archives, press, scratch);
    } catch (IOException e) {
      throw new UnusableException("无法核对：" + Reason.of(e) + "。", e);
    } finally {
      new Workspace(scratch).remove();
    }
  }

  private int verify(List<Path> archives, Optional<Press> press, Path scratch) throws IOException {
    FindingLines findings = new FindingLines(terminal);
    int jobs = Runtime.getRuntime().availableProcessors();
    ArchiveVerifier verifier = new ArchiveVerifier(press, jobs, scratch, findings::take);
    String shown = "“" + String.join("”、“", names) + "”";
    if (!verifier.verify(archives)) {
      terminal.say("无法核对" + shown + "。");
      return Exit.UNUSABLE;
    }
    if (findings.areUnlikeAlone()) {
      terminal.say(shown + "没有发现改动；" + findings.count() + "个文件是别的版本、模板或者字体做成的，请用做成它的那个版本核对。");
      return Exit.OTHER;
    }
    if (findings.count() > 0) {
      terminal.say(shown + "有" + findings.count() + "处不对。");
      return Exit.REJECTED;
    }
    terminal.print(
        shown
            + "完好："
            + verifier.files()
            + "个文件"
            + (deep ? "，与重做的完全相同。" + unproven(verifier.unproven()) : "，一个不缺，一字未改。")
            + verifier.shard().map(VerifyCommand::others).orElse("")
            + "\n");
    return Exit.MADE;
  }

  private static String unproven(long count) {
    return count == 0 ? "" : "其中%d个旁边没有带着报告的PDF或OFD，没有重做，只核对了校验和。".formatted(count);
  }

  private static String others(Shard shard) {
    return shard.isWhole() ? "" : "这是分片 " + shard + "；把各片一起核对，才知道是否齐全。";
  }
}

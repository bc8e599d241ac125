package nianbao.cli.archive;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import nianbao.archive.ArchiveMerger;
import nianbao.terminal.Exit;
import nianbao.terminal.Terminal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code nianbao archive merge}: shards become the archive that one run would have made. */
@Command(
    name = "merge",
    customSynopsis = "nianbao archive merge 分片... -o 归档.zip",
    header = "把用 --shard 做成的各片合成一个归档",
    description = "先核对各片是否完好、齐全；合成的与一次做成的一字不差。不完好、不齐全时退出码是1，什么也不做。",
    footer = "例：nianbao archive merge 1.zip 2.zip 3.zip -o 2024.zip")
final class MergeCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Parameters(paramLabel = "分片", arity = "1..*", description = "各片的ZIP文件或者文件夹")
  private List<String> names = List.of();

  @Mixin private final TargetOption output;

  MergeCommand(Terminal terminal) {
    this.terminal = terminal;
    this.output = new TargetOption(terminal);
  }

  @Override
  public Integer call() {
    FindingLines findings = new FindingLines(terminal);
    return output.write(
        false,
        "请重新合成。",
        target ->
            tell(
                new ArchiveMerger(findings::take).merge(ArchiveFiles.of(terminal, names), target)));
  }

  private int tell(boolean merged) throws IOException {
    terminal.say(merged ? "已合成" + output.shownName() + "。" : "没有合成，原因见上。");
    return merged ? Exit.MADE : Exit.REJECTED;
  }
}

package nianbao.cli.archive;

import java.util.List;
import java.util.Optional;
import nianbao.archive.approval.Approvals;
import nianbao.archive.plan.ArchiveRequest;
import nianbao.archive.plan.EntryPattern;
import nianbao.archive.plan.Shard;
import nianbao.press.format.Checks;
import nianbao.press.format.Format;
import nianbao.press.listing.LastReports;
import nianbao.terminal.UnusableException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that say what an archive is to be. */
final class OrderOptions {

  private static final int MOST_JOBS = 256;

  @Option(
      names = "--format",
      paramLabel = "格式",
      description = "每份报告做成什么：pdf（默认）、ofd、html、docx，或者几种都做，如 pdf,ofd")
  private String formats = Format.PDF.code();

  @Option(names = "--jobs", paramLabel = "个数", description = "同时做几份；不写则与处理器的个数相同")
  private int jobs = Runtime.getRuntime().availableProcessors();

  @Option(
      names = "--checks",
      paramLabel = "方式",
      description = "检查出错误时怎么办：enforce 不做这一份（默认），report 照样做")
  private Checks checks = Checks.ENFORCE;

  @Option(
      names = "--name",
      paramLabel = "格式",
      description = "归档中文件的名字，可用 {year}、{agency}、{title}；默认 {year}/{title}")
  private @Nullable String name;

  @Option(
      names = "--shard",
      paramLabel = "几/共几",
      description = "只做其中一片，如 1/3；各片输入相同，做完用 archive merge 合成一个")
  private @Nullable String shard;

  @Option(names = "--fail-fast", description = "有一份没有通过检查，就一份也不做")
  private boolean failFast;

  /**
   * What the options say.
   *
   * @throws UnusableException if one of them cannot be
   */
  ArchiveRequest order(LastReports last, Approvals approvals) {
    if (jobs < 1 || jobs > MOST_JOBS) {
      throw new UnusableException("选项 --jobs 须是1到" + MOST_JOBS + "的整数，不能是“" + jobs + "”。");
    }
    return new ArchiveRequest(
        formats(), checks, pattern(), part(), last, failFast, approvals, jobs);
  }

  private List<Format> formats() {
    return Format.listOf(formats)
        .orElseThrow(
            () ->
                new UnusableException(
                    "选项 --format 不能是“%s”，应是%s，或者用逗号隔开的几种。".formatted(formats, Format.codes())));
  }

  private EntryPattern pattern() {
    return Optional.ofNullable(name)
        .map(
            given ->
                EntryPattern.of(given)
                    .orElseThrow(
                        () ->
                            new UnusableException(
                                "选项 --name 不能是“"
                                    + given
                                    + "”：须含 {agency} 或 {title}，可含 {year} 和 /，"
                                    + "不能有 \\ : * ? \" < > |，不能以 / 开头，不能有 ..。")))
        .orElse(EntryPattern.STANDARD);
  }

  private Shard part() {
    return Optional.ofNullable(shard)
        .map(
            given ->
                Shard.of(given)
                    .orElseThrow(
                        () ->
                            new UnusableException(
                                "选项 --shard 不能是“" + given + "”：须写成 1/3 的样子，前面的数不大于后面的。")))
        .orElse(Shard.WHOLE);
  }
}

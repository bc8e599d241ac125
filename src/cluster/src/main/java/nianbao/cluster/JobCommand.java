package nianbao.cluster;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import nianbao.archive.plan.EntryPattern;
import nianbao.cluster.site.JobOrder;
import nianbao.cluster.site.PressSource;
import nianbao.cluster.site.Reach;
import nianbao.cluster.site.Store;
import nianbao.cluster.site.Trouble;
import nianbao.press.SetupException;
import nianbao.press.format.Checks;
import nianbao.press.format.Format;
import nianbao.terminal.Exit;
import nianbao.terminal.Failure;
import nianbao.terminal.Terminal;
import nianbao.terminal.UnusableException;
import nianbao.terminal.Usage;
import nianbao.terminal.WrongUsage;
import org.apache.spark.api.java.JavaSparkContext;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The job as {@code spark-submit} is told of it. */
@Command(
    name = "ArchiveJob",
    customSynopsis =
        "spark-submit --class nianbao.cluster.ArchiveJob nianbao-cluster.jar --in 输入... --out 归档"
            + " [选项]",
    header = "在Spark集群上把许多报告做成一个归档：一个文件夹，分成若干个ZIP",
    description = {
      "输入可以是NDJSON文件（每行一份，可以压缩）、文件夹（其中所有的 *.json）、ZIP文件，也可以用 * 写一批文件；"
          + "地址是集群所用的，如 hdfs:、s3a:、file:。",
      "归档中有各片（part-00000.zip……）、没有做成的报告和原因（rejected.ndjson）、校验和（SHA256SUMS），用 nianbao archive"
          + " verify 核对。",
      "每份报告都有了结果，退出码就是0；没有做成的有几份，见最后一行。"
    })
final class JobCommand implements Callable<Integer> {

  private static final int MOST_REPORTS = 100_000;

  private final Terminal terminal;

  @Option(
      names = "--in",
      arity = "1..*",
      required = true,
      paramLabel = "输入",
      description = "NDJSON文件、文件夹、ZIP文件")
  private List<String> inputs = List.of();

  @Option(names = "--out", required = true, paramLabel = "归档", description = "做成的归档：还没有的，或者空的文件夹")
  private String out = "";

  @Option(names = "--partition-size", paramLabel = "份数", description = "每片大约几份，默认1000")
  private int partSize = 1000;

  @Option(
      names = "--format",
      paramLabel = "格式",
      description = "每份报告做成什么：pdf（默认）、ofd、html、docx，或者几种都做，如 pdf,ofd")
  private String formats = Format.PDF.code();

  @Option(
      names = "--checks",
      paramLabel = "方式",
      description = "检查出错误时怎么办：enforce 不做这一份（默认），report 照样做")
  private Checks checks = Checks.ENFORCE;

  @Option(
      names = "--previous",
      paramLabel = "上年归档",
      description = "上年的归档，或者放着上年报告（JSON、PDF）的文件夹，各机关与自己的上年报告核对")
  private String previous = "";

  @Option(
      names = "--name",
      paramLabel = "格式",
      description = "归档中文件的名字，可用 {year}、{agency}、{title}；默认 {year}/{title}")
  private String pattern = "";

  @Option(names = "--templates", paramLabel = "文件夹", description = "本机关自己的模板；其中没有的文件用自带的")
  private String templates = "";

  @Option(
      names = "--fonts",
      paramLabel = "文件夹",
      description = "本机关自己的字体，由其中的 fonts.properties 指明用途")
  private String fonts = "";

  @Option(names = "--resume", description = "接着做上次中断的，已经做成的各片不再重做；没有中断过也可以写")
  private boolean resume;

  @Option(names = "--debug", description = "程序出错时显示细节，供开发人员查找原因")
  private boolean debug;

  private boolean stopped;

  private JobCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  static CommandLine with(Terminal terminal) {
    JobCommand job = new JobCommand(terminal);
    CommandLine command =
        new CommandLine(job)
            .setExpandAtFiles(false)
            .setCaseInsensitiveEnumValuesAllowed(true)
            .setOut(new PrintWriter(new OutputStreamWriter(terminal.out(), StandardCharsets.UTF_8)))
            .setParameterExceptionHandler(new WrongUsage(terminal))
            .setExecutionExceptionHandler(new Failure(terminal, () -> job.debug));
    Usage.speakChinese(command);
    return command;
  }

  /**
   * Whether the same job, begun again, may get further: what stopped it was no mistake of its
   * operator's, and what is there may be gone on with.
   */
  boolean isWorthAnotherTry() {
    return stopped && resume;
  }

  @Override
  public Integer call() throws IOException {
    require();
    try (JavaSparkContext spark = new JavaSparkContext(JobSettings.of(out))) {
      new Reach(spark.hadoopConfiguration()).require(addresses());
      Store store = Store.of(spark);
      ClusterArchive archive = new ClusterArchive(spark, store, order(store), partSize);
      // A cluster may start a driver again that had just ended.
      if (resume && archive.isComplete()) {
        terminal.print("“" + out + "”早已做完，没有重做。\n");
        return Exit.MADE;
      }
      terminal.print(archive.make(inputs, previous, resume).words(out));
      return Exit.MADE;
    } catch (UnusableException e) {
      throw e;
    } catch (SetupException e) {
      throw new UnusableException(String.valueOf(e.getMessage()), e);
    } catch (IOException e) {
      stopped = true;
      throw stopped(Trouble.of(e).orElse(""), e);
    } catch (RuntimeException e) {
      stopped = true;
      throw Trouble.of(e).<RuntimeException>map(words -> stopped(words, e)).orElse(e);
    }
  }

  private UnusableException stopped(String words, Exception e) {
    return new UnusableException(
        "没有做完“" + out + "”：" + words + "。排除原因后，加 --resume 接着做，已经做成的各片不再重做。", e);
  }

  private JobOrder order(Store store) {
    PressSource press =
        new PressSource(store.qualified(templates), store.qualified(fonts), terminal.version());
    return new JobOrder(
        store.qualified(out), formats(), checks, pattern, !previous.isEmpty(), press);
  }

  private List<Format> formats() {
    return Format.listOf(formats)
        .orElseThrow(
            () ->
                new UnusableException(
                    "选项 --format 不能是“%s”，应是%s，或者用逗号隔开的几种。".formatted(formats, Format.codes())));
  }

  private List<String> addresses() {
    return Stream.concat(inputs.stream(), Stream.of(out, previous, templates, fonts)).toList();
  }

  private void require() {
    if (partSize < 1 || partSize > MOST_REPORTS) {
      throw new UnusableException(
          "选项 --partition-size 须是1到" + MOST_REPORTS + "的整数，不能是“" + partSize + "”。");
    }
    formats();
    JobSettings.requireCharacters(addresses());
    if (!pattern.isEmpty() && EntryPattern.of(pattern).isEmpty()) {
      throw new UnusableException(
          "选项 --name 不能是“" + pattern + "”：须含 {agency} 或 {title}，可含 {year} 和 /。");
    }
  }
}

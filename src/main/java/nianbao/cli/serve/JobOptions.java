package nianbao.cli.serve;

import java.time.Duration;
import java.util.Optional;
import nianbao.cli.option.Quantity;
import nianbao.cli.option.Setting;
import nianbao.http.job.JobSettings;
import nianbao.terminal.Location;
import nianbao.terminal.Terminal;
import nianbao.terminal.UnusableException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options for archives that take long, each also an environment variable. */
final class JobOptions {

  private static final Duration KEEP = Duration.ofHours(24);
  private static final Duration LONGEST_KEEP = Duration.ofDays(90);
  private static final long SPACE = 10L << 30;
  private static final long MOST_SPACE = 10_000L << 30;

  private final Terminal terminal;

  @Option(
      names = "--jobs",
      paramLabel = "文件夹",
      description = "接受任务（/v1/jobs），任务和做好的归档存在这里，重启后接着做；每个服务各用一个")
  private @Nullable String folder;

  @Option(names = "--keep", paramLabel = "时间", description = "任务做完后留多久，如 24h（默认），最长 2160h")
  private @Nullable String keep;

  @Option(names = "--jobs-space", paramLabel = "大小", description = "所有任务最多占多少磁盘，如 10GB（默认）")
  private @Nullable String space;

  JobOptions(Terminal terminal) {
    this.terminal = terminal;
  }

  /**
   * What they come to; empty where no folder is given.
   *
   * @throws UnusableException if one is wrong
   */
  Optional<JobSettings> settings() {
    Duration kept =
        setting("--keep", keep)
            .as("2160h以内的时间，如90m、24h", KEEP, text -> Quantity.time(text, LONGEST_KEEP));
    long most =
        setting("--jobs-space", space)
            .as("大小，如500MB、10GB", SPACE, text -> Quantity.size(text, MOST_SPACE));
    Optional<String> given = setting("--jobs", folder).text();
    if (given.isEmpty() && (keep != null || space != null)) {
      throw new UnusableException("--keep 和 --jobs-space 要和 --jobs 一起用：请用 --jobs 指定存放任务的文件夹。");
    }
    return given.map(name -> new JobSettings(Location.of(terminal.folder(), name), kept, most));
  }

  private Setting setting(String option, @Nullable String given) {
    return Setting.of(option, given, terminal.environment());
  }
}

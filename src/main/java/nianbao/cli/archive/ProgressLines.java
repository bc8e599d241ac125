package nianbao.cli.archive;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import nianbao.archive.work.Progress;
import nianbao.terminal.Terminal;

/** A line every few seconds, as the log of a pipeline takes it. For one thread. */
final class ProgressLines implements Progress {

  private static final Duration PAUSE = Duration.ofSeconds(5);

  private final Terminal terminal;
  private Instant said;
  private Instant start;
  private long done;

  ProgressLines(Terminal terminal) {
    this.terminal = terminal;
    this.said = terminal.clock().instant();
    this.start = said;
  }

  @Override
  public void surveyed(long reports, long refused) {
    Instant now = terminal.clock().instant();
    start = now;
    if (isTime(now)) {
      terminal.say("已检查%d份%s".formatted(reports, without(refused)));
    }
  }

  @Override
  public void made(long reports, long of, long refused) {
    Instant now = terminal.clock().instant();
    done++;
    if (isTime(now)) {
      double seconds = Math.max(1, Duration.between(start, now).toMillis()) / 1000.0;
      double rate = done / seconds;
      terminal.say(
          String.format(
              Locale.ROOT,
              "已做成%d/%d份（%d%%），每秒%.1f份，约剩%s%s",
              reports,
              of,
              reports * 100 / of,
              rate,
              spoken((long) ((of - reports) / rate)),
              without(refused)));
    }
  }

  @Override
  public void waiting() {}

  @Override
  public void ended() {}

  private boolean isTime(Instant now) {
    boolean time = Duration.between(said, now).compareTo(PAUSE) >= 0;
    said = time ? now : said;
    return time;
  }

  private static String without(long refused) {
    return refused == 0 ? "" : "，没有通过的" + refused + "份";
  }

  private static String spoken(long seconds) {
    if (seconds < 60) {
      return seconds + "秒";
    }
    return seconds < 3600
        ? seconds / 60 + "分" + seconds % 60 + "秒"
        : seconds / 3600 + "小时" + seconds % 3600 / 60 + "分";
  }
}

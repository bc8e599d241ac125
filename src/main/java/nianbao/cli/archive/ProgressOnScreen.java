package nianbao.cli.archive;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import nianbao.archive.work.Progress;
import nianbao.terminal.Screen;

/** A bar with count, rate, time left and what is refused so far. For one thread. */
final class ProgressOnScreen implements Progress, AutoCloseable {

  private static final int COLUMNS = 79;
  private static final int MILLIS = 500;

  private final PrintStream err;
  private ProgressBar bar;
  private boolean making;
  private boolean closed;

  ProgressOnScreen(Screen screen) {
    this.err = new PrintStream(screen, true, StandardCharsets.UTF_8);
    this.bar = bar("检查", -1);
  }

  private ProgressBar bar(String task, long most) {
    return new ProgressBarBuilder()
        .setTaskName(task)
        .setInitialMax(most)
        .setUnit("份", 1)
        .setStyle(ProgressBarStyle.ASCII)
        .setUpdateIntervalMillis(MILLIS)
        .showSpeed()
        .setConsumer(new ConsoleProgressBarConsumer(err, COLUMNS))
        .build();
  }

  @Override
  public void surveyed(long reports, long refused) {
    bar.stepTo(reports);
    tell(refused);
  }

  @Override
  public void made(long reports, long of, long refused) {
    if (!making) {
      bar.close();
      bar = bar("制作", of);
      making = true;
    }
    bar.stepTo(reports);
    tell(refused);
  }

  // What is said from here on must not be drawn over.
  @Override
  public void waiting() {}

  @Override
  public void ended() {
    close();
  }

  private void tell(long refused) {
    if (refused > 0) {
      bar.setExtraMessage(" 没有通过" + refused + "份");
    }
  }

  @Override
  public void close() {
    if (!closed) {
      bar.close();
      closed = true;
    }
  }
}

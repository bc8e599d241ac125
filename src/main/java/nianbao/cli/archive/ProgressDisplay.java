package nianbao.cli.archive;

import nianbao.archive.work.Progress;
import nianbao.cli.terminal.Screen;
import nianbao.cli.terminal.Terminal;

/** The progress as whoever is there can take it: a bar, lines, or nothing. */
final class ProgressDisplay implements AutoCloseable {

  private final Progress progress;

  ProgressDisplay(Terminal terminal, boolean quiet) {
    if (quiet) {
      this.progress = Progress.NONE;
    } else if (terminal.err() instanceof Screen screen) {
      this.progress = new ProgressOnScreen(screen);
    } else {
      this.progress = new ProgressLines(terminal);
    }
  }

  Progress progress() {
    return progress;
  }

  @Override
  public void close() {
    if (progress instanceof ProgressOnScreen bar) {
      bar.close();
    }
  }
}

package nianbao.cli.archive;

import nianbao.archive.work.Progress;
import nianbao.terminal.Screen;
import nianbao.terminal.Terminal;

/** The progress as whoever is there can take it: a bar, lines, or nothing. */
public final class ProgressDisplay implements AutoCloseable {

  private final Progress progress;

  /** A display, which shows nothing where that is asked. */
  public ProgressDisplay(Terminal terminal, boolean quiet) {
    if (quiet) {
      this.progress = Progress.NONE;
    } else if (terminal.err() instanceof Screen screen) {
      this.progress = new ProgressOnScreen(screen);
    } else {
      this.progress = new ProgressLines(terminal);
    }
  }

  /** What is to be told. */
  public Progress progress() {
    return progress;
  }

  @Override
  public void close() {
    if (progress instanceof ProgressOnScreen bar) {
      bar.close();
    }
  }
}

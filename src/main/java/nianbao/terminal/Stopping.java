package nianbao.terminal;

import java.util.function.IntSupplier;

/** How a run that would go on for ever is ended from outside. */
public interface Stopping {

  /**
   * Keeps what is to be done when the operator ends the run.
   *
   * @param ending does it and gives the exit code; called at most once, by a thread of its own
   */
  void whenAsked(IntSupplier ending);
}

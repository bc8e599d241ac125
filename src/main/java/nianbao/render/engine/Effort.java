package nianbao.render.engine;

import java.util.concurrent.CancellationException;

/**
 * The work on one document, which ends at once when nobody waits for it any longer, and at a bound
 * in any case: the engine has layouts that never come to an end.
 *
 * <p>Whoever gives a document up interrupts its thread. The engine does not look for that, so that
 * everything of ours that it calls on its way does.
 */
final class Effort {

  /**
   * Boxes that are laid out, some of them again and again; a report of what may be made has a fifth
   * of that.
   */
  private static final long MOST = 500_000;

  private long boxes;

  /**
   * One more box is laid out.
   *
   * @throws BoundlessLayoutException if they are too many
   */
  void box() {
    heed();
    if (++boxes > MOST) {
      throw new BoundlessLayoutException();
    }
  }

  /**
   * Ends the work if it was given up.
   *
   * @throws CancellationException if that is so
   */
  static void heed() {
    if (Thread.currentThread().isInterrupted()) {
      throw new CancellationException("the layout was given up");
    }
  }
}

package nianbao.http;

import java.util.concurrent.CountDownLatch;
import java.util.function.Supplier;
import nianbao.press.Press;
import nianbao.press.Setup;
import nianbao.press.Step;
import nianbao.press.StepObserver;

/** Stands in the way of a press once the service has started. */
public final class Obstacle {

  /** What it does to each report. */
  public enum Kind {
    /** Nothing. */
    NONE,
    /** Fails, as a fault of the program would. */
    FAILURE,
    /** Waits until it is let go; gives way when it is interrupted. */
    WAIT,
    /** Waits until it is let go, and does not give way. */
    DEAF_WAIT
  }

  private final CountDownLatch gone = new CountDownLatch(1);
  private volatile Kind kind = Kind.NONE;

  /** From now on. */
  public void set(Kind other) {
    kind = other;
  }

  /** Lets all go that wait. */
  public void remove() {
    kind = Kind.NONE;
    gone.countDown();
  }

  Press ahead(StepObserver observer) {
    return new Press(
        Setup.shipped("1.2.3")
            .observedBy(
                new StepObserver() {
                  @Override
                  public <T> T during(Step step, Supplier<T> work) {
                    obstruct();
                    return observer.during(step, work);
                  }
                }));
  }

  private void obstruct() {
    switch (kind) {
      case NONE -> {}
      case FAILURE -> throw new IllegalStateException("机关的秘密");
      case WAIT, DEAF_WAIT -> await(kind == Kind.DEAF_WAIT);
    }
  }

  private void await(boolean deaf) {
    while (gone.getCount() > 0) {
      try {
        gone.await();
      } catch (InterruptedException e) {
        if (!deaf) {
          throw new IllegalStateException(e);
        }
      }
    }
  }
}

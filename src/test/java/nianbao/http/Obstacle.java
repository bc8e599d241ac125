package nianbao.http;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import nianbao.press.Press;
import nianbao.press.Setup;
import nianbao.press.Step;
import nianbao.press.StepObserver;

/** Stands in the way of a press once the service has started; one at a time. */
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

  /**
   * What stands around the steps now: one press serves all tests, for it takes long to make one.
   */
  private static final AtomicReference<StepObserver> CURRENT =
      new AtomicReference<>(StepObserver.NONE);

  private static final Press PRESS =
      new Press(
          Setup.shipped("1.2.3")
              .observedBy(
                  new StepObserver() {
                    @Override
                    public <T> T during(Step step, Supplier<T> work) {
                      return CURRENT.get().during(step, work);
                    }
                  }));

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
    CURRENT.set(
        new StepObserver() {
          @Override
          public <T> T during(Step step, Supplier<T> work) {
            obstruct();
            return observer.during(step, work);
          }
        });
    return PRESS;
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

package nianbao.press;

import java.util.function.Supplier;

/**
 * Stands around each step of a press: measures it, or refuses to let it begin. Called by every
 * thread that uses the press.
 */
public interface StepObserver {

  /** Looks on and does nothing. */
  StepObserver NONE =
      new StepObserver() {
        @Override
        public <T> T during(Step step, Supplier<T> work) {
          return work.get();
        }
      };

  /**
   * Does the work of a step, once, and gives what it gives. What this throws instead ends the
   * report.
   */
  <T> T during(Step step, Supplier<T> work);
}

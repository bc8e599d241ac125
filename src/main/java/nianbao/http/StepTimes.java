package nianbao.http;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CancellationException;
import java.util.function.Supplier;
import nianbao.press.Step;
import nianbao.press.StepObserver;

/** Measures each step, and lets none begin for a report that nobody waits for any longer. */
final class StepTimes implements StepObserver {

  private final Map<Step, Timer> timers = new EnumMap<>(Step.class);

  StepTimes(MeterRegistry registry, Duration... bounds) {
    for (Step step : Step.values()) {
      timers.put(
          step,
          Timer.builder("nianbao.step")
              .description("What each step of a report takes")
              .tag("step", step.name().toLowerCase(Locale.ROOT))
              .serviceLevelObjectives(bounds)
              .register(registry));
    }
  }

  @Override
  public <T> T during(Step step, Supplier<T> work) {
    if (Thread.currentThread().isInterrupted()) {
      throw new CancellationException("given up before " + step);
    }
    Timer timer = Objects.requireNonNull(timers.get(step));
    return Objects.requireNonNull(timer.record(work));
  }
}

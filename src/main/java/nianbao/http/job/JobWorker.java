package nianbao.http.job;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.BiConsumer;
import nianbao.http.answer.Cause;
import nianbao.press.listing.JsonObject;

/** Does the jobs on a shelf, one after the other. Safe for use by several threads. */
final class JobWorker {

  private final JobShelf shelf;
  private final JobRun run;
  private final int atOnce;
  private final BiConsumer<String, JsonObject> log;
  private volatile boolean over;

  /**
   * A worker.
   *
   * @param atOnce how many jobs are done at once, by all threads
   * @param log is told of events: their stable names, and what else there is to say
   */
  JobWorker(JobShelf shelf, JobRun run, int atOnce, BiConsumer<String, JsonObject> log) {
    this.shelf = shelf;
    this.run = run;
    this.atOnce = atOnce;
    this.log = log;
  }

  /** Does what waits, until nothing does or it is stopped. */
  void work() {
    Optional<Job> next = over ? Optional.empty() : shelf.next(atOnce);
    while (next.isPresent()) {
      work(next.get());
      next = over ? Optional.empty() : shelf.next(atOnce);
    }
  }

  private void work(Job job) {
    try {
      JobEnd end = run.of(job, failure -> tell(job, "job-failure", Cause.of(failure)));
      job.end(end);
      job.measure();
      tell(job, "job-ended", end.failure().isPresent() ? "failed" : "done");
    } catch (CancellationException stopped) {
      tell(job, "job-stopped", shelf.has(job) ? "goes on later" : "removed");
    } catch (IOException e) {
      tell(job, "job-failure", Cause.of(e));
    }
    leave(job);
  }

  // A job that was deleted while it ran could not be removed then; it is removed now.
  private void leave(Job job) {
    try {
      if (!shelf.has(job)) {
        job.leave();
      }
    } catch (IOException e) {
      tell(job, "job-failure", Cause.of(e));
    }
  }

  private void tell(Job job, String event, String what) {
    log.accept(event, JsonObject.EMPTY.with("job", job.id()).with("outcome", what));
  }

  /** Begins no other job. */
  void stop() {
    over = true;
  }
}

package nianbao.http.job;

import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.BiConsumer;
import nianbao.archive.content.FileDigest;
import nianbao.http.answer.Cause;
import nianbao.http.answer.Fault;
import nianbao.http.answer.Refusal;
import nianbao.http.server.body.Reservation;
import nianbao.http.server.body.Room;
import nianbao.press.Press;
import nianbao.press.listing.JsonObject;
import org.jspecify.annotations.Nullable;

/**
 * Takes jobs, does them, and keeps them until they are fetched. Safe for use by several threads,
 * once it is open.
 */
public final class JobDesk implements AutoCloseable {

  /** So many are done at once where there are threads for them: a short one passes a long one. */
  private static final int AT_ONCE = 2;

  private static final long LAST_SECONDS = 10;
  private static final long SWEEP_SECONDS = 60;

  private final JobSettings settings;
  private final InstantSource clock;
  private final BiConsumer<String, JsonObject> log;
  private final Room room;
  private final JobShelf shelf;
  private final JobWorker worker;
  private final int atOnce;
  private final ScheduledExecutorService threads;
  private @Nullable ScheduledFuture<?> sweeping;

  /**
   * A desk that is not open yet.
   *
   * @param jobs how many threads make archives, all together
   * @param most what a request may bring, in bytes, as unpacked
   * @param log is told of events: their stable names, and what else there is to say
   */
  public JobDesk(
      JobSettings settings,
      Press press,
      int jobs,
      long most,
      InstantSource clock,
      BiConsumer<String, JsonObject> log) {
    this.settings = settings;
    this.clock = clock;
    this.log = log;
    this.room = new Room(settings.most());
    this.shelf = new JobShelf(settings, room, clock);
    this.atOnce = Math.min(AT_ONCE, jobs);
    JobRun run = new JobRun(press, jobs / atOnce, most, clock);
    this.worker = new JobWorker(shelf, run, atOnce, log);
    // One more than jobs at once, for the removal of jobs that are over.
    this.threads = Executors.newScheduledThreadPool(atOnce + 1, JobDesk::thread);
  }

  private static Thread thread(Runnable doing) {
    Thread thread = new Thread(doing, "jobs");
    thread.setDaemon(true);
    return thread;
  }

  /**
   * Goes on with what an earlier service left.
   *
   * @throws IOException if the folder is another service's, or cannot be written to
   */
  public void open() throws IOException {
    for (String folder : shelf.open()) {
      log.accept("job-unreadable", JsonObject.EMPTY.with("folder", folder));
    }
    threads.execute(this::sweep);
    for (int i = 0; i < atOnce; i++) {
      threads.execute(worker::work);
    }
    sweeping =
        threads.scheduleWithFixedDelay(this::sweep, SWEEP_SECONDS, SWEEP_SECONDS, TimeUnit.SECONDS);
  }

  /**
   * A place for what a request brings, until it is closed or a job has it.
   *
   * @param length how much it may be, in bytes
   * @throws Refusal if the disk has no room for it
   * @throws IOException if nothing can be written
   */
  public JobPlace place(String holder, long length) throws Refusal, IOException {
    sweep();
    Reservation held = new Reservation(room, holder);
    if (!held.hold(Math.max(Job.LEAST, length))) {
      throw new Refusal(Fault.STORAGE_FULL, "存放归档的地方现在不够了。请取走并删除做好的归档，或者稍后再试。")
          .with("Retry-After", "60");
    }
    try {
      return JobPlace.in(settings.folder(), held);
    } catch (IOException e) {
      held.close();
      throw e;
    }
  }

  /**
   * Takes a job, or finds the one that the same request made before.
   *
   * @param place which has the body
   * @throws Refusal if another request had the same key
   * @throws IOException if it cannot be kept
   */
  public Job accept(JobPlace place, JobRequest request) throws Refusal, IOException {
    String body = FileDigest.of(place.body()).hex();
    JobOrder order = new JobOrder(request, body, clock.instant());
    Job job = known(order, place);
    threads.execute(worker::work);
    return job;
  }

  private synchronized Job known(JobOrder order, JobPlace place) throws Refusal, IOException {
    Optional<Job> earlier = shelf.any(job -> job.order().request().isCalledAs(order.request()));
    if (earlier.isPresent()) {
      if (!earlier.get().order().isSameAs(order)) {
        throw new Refusal(Fault.KEY_REUSED, "请求头Idempotency-Key里的名字已经用在另一个任务上，请换一个。");
      }
      return earlier.get();
    }
    String id = UUID.randomUUID().toString();
    Path folder = settings.folder().resolve(id);
    Job job = new Job(id, order, place.become(folder, order), place.room(), clock);
    job.measure();
    shelf.put(job);
    return job;
  }

  /**
   * A job that was accepted and is not removed.
   *
   * @param token the name of the token of who asks; empty without one
   */
  public Optional<Job> find(String id, Optional<String> token) {
    sweep();
    return shelf.find(id).filter(job -> job.isOf(token));
  }

  /** Stops a job if it is being done, and removes all of it. */
  public void remove(Job job) throws IOException {
    shelf.remove(job);
  }

  /** What a client sees of a job. */
  public JsonObject shown(Job job) {
    return job.toJson(settings.keep());
  }

  /** How many jobs wait. */
  public long waiting() {
    return shelf.count(Job::isWaiting);
  }

  /** How many jobs are being done. */
  public long running() {
    return shelf.count(Job::isRunning);
  }

  /** What all jobs take of the disk, in bytes. */
  public long taken() {
    return room.taken();
  }

  /** What all jobs may take of the disk, in bytes. */
  public long most() {
    return settings.most();
  }

  // What cannot be removed now is tried again.
  private void sweep() {
    try {
      shelf.sweep();
    } catch (IOException e) {
      log.accept("job-failure", JsonObject.EMPTY.with("outcome", Cause.of(e)));
    }
  }

  /** Stops what is being done, so that a later service goes on with it. */
  public void breakOff() {
    worker.stop();
    shelf.stop();
  }

  /** Gives the folder back. */
  @Override
  public void close() throws IOException {
    breakOff();
    if (sweeping != null) {
      sweeping.cancel(false);
    }
    threads.shutdown();
    try {
      threads.awaitTermination(LAST_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    shelf.close();
  }
}

package nianbao.http.job;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.function.Predicate;
import nianbao.archive.FolderLock;
import nianbao.archive.work.PrivateFolder;
import nianbao.archive.work.Workspace;
import nianbao.http.server.body.Reservation;
import nianbao.http.server.body.Room;
import org.jspecify.annotations.Nullable;

/** All jobs there are, on the disk and in memory. Safe for use by several threads. */
final class JobShelf {

  private final JobSettings settings;
  private final Room room;
  private final InstantSource clock;
  private final Map<String, Job> jobs = new LinkedHashMap<>();
  private @Nullable FolderLock lock;
  private long turn;

  JobShelf(JobSettings settings, Room room, InstantSource clock) {
    this.settings = settings;
    this.room = room;
    this.clock = clock;
  }

  /**
   * Takes the folder, with the jobs of earlier services, and removes what nobody asked for in the
   * end.
   *
   * @return the names of folders whose records cannot be read; they are left as they are
   * @throws IOException if the folder is another service's, or cannot be written to
   */
  synchronized List<String> open() throws IOException {
    PrivateFolder.make(settings.folder());
    lock = FolderLock.of(new Workspace(settings.folder()));
    List<String> unreadable = new ArrayList<>();
    List<Job> found = new ArrayList<>();
    try (DirectoryStream<Path> folders =
        Files.newDirectoryStream(settings.folder(), Files::isDirectory)) {
      for (Path folder : folders) {
        if (JobPlace.isOne(folder)) {
          new JobFolder(folder).remove();
        } else {
          read(folder).ifPresentOrElse(found::add, () -> unreadable.add(folder.toString()));
        }
      }
    }
    found.sort(Comparator.comparing(job -> job.order().created()));
    found.forEach(this::put);
    return unreadable;
  }

  private Optional<Job> read(Path path) throws IOException {
    JobFolder folder = new JobFolder(path);
    try {
      JobOrder order = JobOrder.of(folder.read(JobFolder.ORDER));
      Reservation held = new Reservation(room, order.request().holder());
      Job job = new Job(String.valueOf(path.getFileName()), order, folder, held, clock);
      Properties end = folder.read(JobFolder.END);
      if (!end.isEmpty()) {
        job.end(JobEnd.of(end));
      }
      // With a smaller bound than before the restart the jobs may take more than is allowed; this
      // ends as they expire.
      job.measure();
      return Optional.of(job);
    } catch (RuntimeException e) {
      return Optional.empty();
    }
  }

  synchronized void put(Job job) {
    jobs.put(job.id(), job);
  }

  synchronized Optional<Job> find(String id) {
    return Optional.ofNullable(jobs.get(id));
  }

  synchronized Optional<Job> any(Predicate<Job> wanted) {
    return jobs.values().stream().filter(wanted).findFirst();
  }

  synchronized long count(Predicate<Job> wanted) {
    return jobs.values().stream().filter(wanted).count();
  }

  /** Whether it is still there. */
  synchronized boolean has(Job job) {
    return jobs.containsKey(job.id());
  }

  /** Takes a job out; what is on the disk goes, at once or when the work on it has stopped. */
  synchronized void remove(Job job) throws IOException {
    jobs.remove(job.id());
    job.stop();
    if (!job.isRunning()) {
      job.leave();
    }
  }

  /** Removes what has been kept long enough. */
  synchronized void sweep() throws IOException {
    Instant now = clock.instant();
    for (Job job : List.copyOf(jobs.values())) {
      if (job.isExpired(now, settings.keep())) {
        remove(job);
      }
    }
  }

  /**
   * The job whose turn it is: of the holder whose last turn is the longest ago, the first that
   * came. Empty if none waits, or as many as may are being done.
   */
  synchronized Optional<Job> next(int most) {
    if (count(Job::isRunning) >= most) {
      return Optional.empty();
    }
    Map<String, Long> turns = new HashMap<>();
    jobs.values().forEach(job -> turns.merge(job.holder(), job.turn(), Math::max));
    Optional<Job> next =
        jobs.values().stream()
            .filter(Job::isWaiting)
            .min(Comparator.comparing(job -> turns.get(job.holder())));
    next.ifPresent(job -> job.begin(++turn));
    return next;
  }

  synchronized void stop() {
    jobs.values().forEach(Job::stop);
  }

  /** Lets another service have the folder. */
  synchronized void close() throws IOException {
    if (lock != null) {
      lock.close();
    }
  }
}

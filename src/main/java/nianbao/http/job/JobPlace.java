package nianbao.http.job;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.UUID;
import nianbao.http.server.body.Reservation;

/** Where the body of a request for a job goes until it is a job's. For one thread at a time. */
public final class JobPlace implements Closeable {

  private static final String PREFIX = "upload-";

  private final JobFolder folder;
  private final Reservation room;
  private boolean given;

  private JobPlace(JobFolder folder, Reservation room) {
    this.folder = folder;
    this.room = room;
  }

  /** A new place among the jobs. */
  static JobPlace in(Path jobs, Reservation room) throws IOException {
    Path folder = Files.createDirectory(jobs.resolve(PREFIX + UUID.randomUUID()));
    return new JobPlace(new JobFolder(folder), room);
  }

  /** Whether a folder was such a place, of a service that was killed. */
  static boolean isOne(Path folder) {
    return String.valueOf(folder.getFileName()).startsWith(PREFIX);
  }

  /** The file for what the request brings. */
  public Path body() {
    return folder.body();
  }

  /** Makes a job's folder of it, whole or not at all. */
  JobFolder become(Path job, JobOrder order) throws IOException {
    folder.keep(JobFolder.ORDER, order.kept());
    Files.move(folder.path(), job, StandardCopyOption.ATOMIC_MOVE);
    given = true;
    return new JobFolder(job);
  }

  Reservation room() {
    return room;
  }

  /** Removes what is no job's. */
  @Override
  public void close() throws IOException {
    if (!given) {
      folder.remove();
      room.close();
    }
  }
}

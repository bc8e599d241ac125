package nianbao.cluster;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** A job that was submitted: the process of its driver. */
record Submitted(Process driver, Path log) {

  private static final long MOST_MINUTES = 10;
  private static final long PAUSE_MILLIS = 20;

  /** Waits for its end, and gives what the driver said. */
  String said() throws IOException, InterruptedException {
    if (!driver.waitFor(MOST_MINUTES, TimeUnit.MINUTES)) {
      driver.destroyForcibly();
      throw new IllegalStateException("it did not end: " + Files.readString(log));
    }
    return Files.readString(log);
  }

  int exit() {
    return driver.exitValue();
  }

  /** Waits until a file is there, for which the job may not have ended. */
  void await(Path file) throws IOException, InterruptedException {
    await(() -> Files.exists(file), file.toString());
  }

  /** The same of anything that comes to be. */
  void await(Sight sight, String what) throws IOException, InterruptedException {
    long pauses = TimeUnit.MINUTES.toMillis(MOST_MINUTES) / PAUSE_MILLIS;
    for (long i = 0; i < pauses && driver.isAlive() && !sight.isThere(); i++) {
      TimeUnit.MILLISECONDS.sleep(PAUSE_MILLIS);
    }
    if (!driver.isAlive() || !sight.isThere()) {
      throw new IllegalStateException("it did not make " + what + ": " + Files.readString(log));
    }
  }

  /** Whether something is there. */
  interface Sight {
    /** Looks. */
    boolean isThere() throws IOException;
  }

  /** Ends the driver as a machine ends that loses its power. */
  void kill() throws InterruptedException {
    driver.destroyForcibly().waitFor();
  }
}

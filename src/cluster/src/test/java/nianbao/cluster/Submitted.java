package nianbao.cluster;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** A job that was submitted: the process of its driver. */
record Submitted(Process driver, Path log) {

  private static final long MOST_MINUTES = 10;

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

  /** Waits until a file is there, or the driver has ended. */
  void await(Path file) throws InterruptedException {
    while (driver.isAlive() && !Files.exists(file)) {
      TimeUnit.MILLISECONDS.sleep(50);
    }
  }

  /** Ends the driver as a machine ends that loses its power. */
  void kill() throws InterruptedException {
    driver.destroyForcibly().waitFor();
  }
}

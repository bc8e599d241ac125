package nianbao.cluster;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Processes that are ended in the end, and all that they started, however the tests end. */
final class Processes implements AutoCloseable {

  // Read too by the thread that ends them where the tests are ended from outside.
  private final List<Process> all = new CopyOnWriteArrayList<>();
  private final Thread end = new Thread(this::killAll);

  Processes() {
    Runtime.getRuntime().addShutdownHook(end);
  }

  /** Has one ended with the others. */
  Process added(Process process) {
    all.add(process);
    return process;
  }

  /** Ends one and what it started as a machine ends that loses its power. */
  static void kill(Process process) throws InterruptedException {
    List<ProcessHandle> below = process.descendants().toList();
    process.destroyForcibly().waitFor(1, TimeUnit.MINUTES);
    below.forEach(ProcessHandle::destroyForcibly);
  }

  private void killAll() {
    all.stream()
        .flatMap(process -> Stream.concat(process.descendants(), Stream.of(process.toHandle())))
        .forEach(ProcessHandle::destroyForcibly);
  }

  @Override
  public void close() {
    killAll();
    Runtime.getRuntime().removeShutdownHook(end);
  }
}

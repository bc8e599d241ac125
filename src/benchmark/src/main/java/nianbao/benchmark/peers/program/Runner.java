package nianbao.benchmark.peers.program;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/**
 * A running peer. It says its name and version on a line when it is ready; told the paths of a
 * report and of a PDF, with a tab between them, it makes the one of the other and says a line; it
 * ends with its input.
 */
public final class Runner implements AutoCloseable {

  private static final long SECONDS_TO_END = 30;

  /** Far more than a report takes on any machine: what hangs is ended, and told of. */
  private static final long SECONDS_TO_ANSWER = 300;

  private static final ScheduledExecutorService CLOCK =
      Executors.newSingleThreadScheduledExecutor(
          task -> {
            Thread thread = new Thread(task, "runner-clock");
            thread.setDaemon(true);
            return thread;
          });

  private final Peer peer;
  private final Process process;
  private final BufferedWriter in;
  private final BufferedReader out;
  private final String version;

  /** Starts a peer and waits until it is ready. */
  public Runner(Peer peer) throws IOException {
    this.peer = peer;
    this.process = peer.process(peer.warm()).start();
    this.in = process.outputWriter();
    this.out = process.inputReader();
    this.version = answer();
  }

  public String version() {
    return version;
  }

  /** Sets a report and gives the nanoseconds that it took. */
  public long set(Path report, Path pdf) throws IOException {
    long start = System.nanoTime();
    in.write(report + "\t" + pdf + "\n");
    in.flush();
    answer();
    return System.nanoTime() - start;
  }

  /** What it and its own processes have used so far. */
  public ProcessTree processes() {
    return new ProcessTree(process.toHandle());
  }

  private String answer() throws IOException {
    Future<?> end = CLOCK.schedule(this::kill, SECONDS_TO_ANSWER, TimeUnit.SECONDS);
    String line = out.readLine();
    end.cancel(false);
    if (line == null) {
      throw new IOException(peer.name() + " ended or hung before it answered");
    }
    return line;
  }

  private void kill() {
    process.descendants().forEach(ProcessHandle::destroyForcibly);
    process.destroyForcibly();
  }

  /** Ends it and waits until it is gone, with all that it started. */
  @Override
  public void close() {
    try {
      in.close();
      if (!process.waitFor(SECONDS_TO_END, TimeUnit.SECONDS)) {
        kill();
      }
    } catch (IOException e) {
      // Nothing can be told to a program that has failed, and its failure is known already.
      kill();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      kill();
    }
  }
}

package nianbao.http.archive;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicBoolean;
import nianbao.archive.Scratch;
import nianbao.http.answer.Fault;
import nianbao.http.answer.Refusal;
import org.jspecify.annotations.Nullable;

/** Lets one archive be made at a time. Safe for use by several threads, once it is open. */
public final class ArchiveDesk implements AutoCloseable {

  private static final String PREFIX = "nianbao-serve-";

  private final Path temporary;
  private final int jobs;
  private final long most;
  private final AtomicBoolean busy = new AtomicBoolean();
  private volatile boolean over;
  private volatile @Nullable Scratch scratch;

  /**
   * A desk that is not open yet.
   *
   * @param temporary the folder for files that are not kept
   * @param jobs how many threads make an archive
   * @param most what a request may bring, in bytes, as sent and as unpacked
   */
  public ArchiveDesk(Path temporary, int jobs, long most) {
    this.temporary = temporary;
    this.jobs = jobs;
    this.most = most;
  }

  /**
   * Makes a folder of its own, and removes what a service left there that was killed.
   *
   * @throws IOException if that cannot be
   */
  public void open() throws IOException {
    scratch = Scratch.in(temporary, PREFIX);
  }

  /** How many threads make an archive. */
  public int jobs() {
    return jobs;
  }

  /** What a request may bring, in bytes, as sent and as unpacked. */
  public long most() {
    return most;
  }

  /** How many archives are being made. */
  public int running() {
    return busy.get() ? 1 : 0;
  }

  /** Whether what is not finished is not to be gone on with. */
  public boolean isOver() {
    return over;
  }

  /**
   * A place to make an archive at, until it is closed.
   *
   * @throws Refusal if another archive is being made
   * @throws IOException if nothing can be written
   */
  public ArchivePlace take() throws Refusal, IOException {
    Scratch open = scratch;
    if (open == null || !busy.compareAndSet(false, true)) {
      throw new Refusal(Fault.QUEUE_FULL, "现在正在做另一个归档，请稍后再试。").with("Retry-After", "10");
    }
    try {
      return ArchivePlace.in(open.folder().resolve("archive"), () -> busy.set(false));
    } catch (IOException e) {
      busy.set(false);
      throw e;
    }
  }

  /** Breaks off what is being made. */
  public void breakOff() {
    over = true;
  }

  /** Removes the folder. */
  @Override
  public void close() throws IOException {
    breakOff();
    Scratch open = scratch;
    scratch = null;
    if (open != null) {
      open.close();
    }
  }
}

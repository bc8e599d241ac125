package nianbao.http.archive;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import nianbao.archive.work.Progress;
import nianbao.press.listing.JsonObject;

/**
 * Says in the answer itself how far the work is, a line now and then before those of the result. By
 * counts and never by the clock: the same reports give the same bytes.
 *
 * @param watch told too
 */
public record ProgressTold(Progress watch, OutputStream out) implements Progress {

  private static final int STEP = 10;

  @Override
  public void surveyed(long reports, long refused) {
    watch.surveyed(reports, refused);
    if (reports % STEP == 0 || reports == 1) {
      write(JsonObject.EMPTY.with("read", reports).with("unreadable", refused));
    }
  }

  /** Says how many of last year's reports are read. */
  public void previous(long reports) {
    watch.waiting();
    if (reports % STEP == 0 || reports == 1) {
      write(JsonObject.EMPTY.with("previous", reports));
    }
  }

  private void write(JsonObject progress) {
    try {
      String line = JsonObject.EMPTY.with("progress", progress).line();
      out.write(line.getBytes(StandardCharsets.UTF_8));
      out.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void made(long reports, long of, long refused) {
    watch.made(reports, of, refused);
  }

  @Override
  public void waiting() {
    watch.waiting();
  }

  @Override
  public void ended() {
    watch.ended();
  }
}

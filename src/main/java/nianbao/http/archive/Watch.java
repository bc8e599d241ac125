package nianbao.http.archive;

import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import nianbao.archive.work.Progress;

/**
 * Ends the work on an archive that nobody waits for any longer, by a {@link CancellationException}.
 *
 * @param isInVain whether that is so; asked on the thread that does the work
 */
public record Watch(BooleanSupplier isInVain) implements Progress {

  @Override
  public void surveyed(long reports, long refused) {
    look();
  }

  @Override
  public void made(long reports, long of, long refused) {
    look();
  }

  @Override
  public void waiting() {
    look();
  }

  @Override
  public void ended() {
    look();
  }

  private void look() {
    if (isInVain.getAsBoolean()) {
      throw new CancellationException("nobody waits for the archive");
    }
  }
}

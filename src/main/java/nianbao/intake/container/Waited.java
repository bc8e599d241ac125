package nianbao.intake.container;

import java.io.FilterReader;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.Reader;
import nianbao.intake.piece.UnreadableException;

/** Whether somebody still waits for what is read: whoever gives up interrupts the thread. */
public final class Waited {

  private static final String GIVEN_UP = "读这个文件用的时间太长，没有读完，不像正常的文件；请另存一份再导入";

  private Waited() {}

  /**
   * Asked at each block of a document, so that no hostile one keeps its thread.
   *
   * @throws UnreadableException if nobody waits any more
   */
  public static void require() throws UnreadableException {
    if (Thread.currentThread().isInterrupted()) {
      throw new UnreadableException(GIVEN_UP);
    }
  }

  /**
   * The same inside of a library that knows its own exceptions alone.
   *
   * @throws InterruptedIOException if nobody waits any more
   */
  public static void requireInside() throws InterruptedIOException {
    if (Thread.currentThread().isInterrupted()) {
      throw new InterruptedIOException(GIVEN_UP);
    }
  }

  /** What came of that inside of a library, as a reader tells it. */
  public static UnreadableException givenUp(Exception cause) {
    return new UnreadableException(GIVEN_UP, cause);
  }

  /** Characters that end with an {@link InterruptedIOException} when nobody waits any more. */
  public static Reader reader(Reader characters) {
    return new FilterReader(characters) {
      @Override
      public int read(char[] buffer, int start, int length) throws IOException {
        requireInside();
        return super.read(buffer, start, length);
      }
    };
  }
}

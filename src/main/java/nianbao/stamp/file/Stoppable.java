package nianbao.stamp.file;

import java.io.IOException;
import java.io.InterruptedIOException;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.io.RandomAccessReadView;

/** The bytes of a PDF for a parser that stops when its thread is interrupted. */
final class Stoppable extends RandomAccessReadBuffer {

  Stoppable(byte[] pdf) {
    super(pdf);
  }

  @Override
  public void seek(long position) throws IOException {
    stopIfInterrupted();
    super.seek(position);
  }

  @Override
  public int read() throws IOException {
    stopIfInterrupted();
    return super.read();
  }

  @Override
  public int read(byte[] into, int offset, int length) throws IOException {
    stopIfInterrupted();
    return super.read(into, offset, length);
  }

  /** The view of the buffer itself would read past this class. */
  @Override
  public RandomAccessReadView createView(long start, long length) {
    return new RandomAccessReadView(this, start, length);
  }

  /** For work on the bytes besides the parser's. */
  static void stopIfInterrupted() throws InterruptedIOException {
    if (Thread.currentThread().isInterrupted()) {
      throw new InterruptedIOException("the time for reading a PDF is over");
    }
  }
}

package nianbao.stamp.file;

import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.util.zip.InflaterInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * The bytes of a PDF from anyone.
 *
 * <p>Holds nothing but the bytes: safe for use by several threads.
 */
public final class UntrustedPdf {

  private static final long MEGABYTE = 1024 * 1024;

  /**
   * The objects of a report of 200 pages take 8 MB; PDFBox keeps up to 50 times as much of them.
   */
  private static final Inflation.Bounds BOUNDS =
      new Inflation.Bounds(
          256 * MEGABYTE, Math.min(32 * MEGABYTE, Runtime.getRuntime().maxMemory() / 32));

  private final byte[] pdf;

  /** A PDF; the bytes must not be changed any more. */
  public UntrustedPdf(byte[] pdf) {
    this.pdf = pdf;
  }

  /**
   * Whether it has nothing that a PDF of ours never has: encryption, chains of filters, …
   *
   * @throws InterruptedIOException if the thread is interrupted
   */
  public boolean isPlain() throws InterruptedIOException {
    return new Screening(pdf).isPassed();
  }

  /**
   * Whether its streams, pictures aside, unpack to no more than 256 MB, of no more than 256 MB, and
   * its objects to no more than 32 MB or the 32nd part of the memory.
   *
   * @throws InterruptedIOException if the thread is interrupted
   */
  public boolean isBounded() throws InterruptedIOException {
    return new Inflation(pdf, BOUNDS).isBounded();
  }

  /**
   * Opens it, once it has been found plain and bounded; reading stops soon after the thread is
   * interrupted.
   *
   * @return to be closed by the caller
   * @throws IOException if it is damaged, or the thread is interrupted
   */
  public PDDocument open() throws IOException {
    return Loader.loadPDF(new Stoppable(pdf));
  }

  /** The content of one of its streams, unpacked as it is read and not before. */
  public static InputStream content(COSStream stream) throws IOException {
    InputStream raw = stream.createRawInputStream();
    return stream.getItem(COSName.FILTER) == null ? raw : new InflaterInputStream(raw);
  }
}

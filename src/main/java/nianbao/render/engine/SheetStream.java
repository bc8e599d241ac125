package nianbao.render.engine;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDPage;
import org.jspecify.annotations.Nullable;

/**
 * A stream whose data is one array. PDFBox takes each byte of a page's content through four objects
 * into the pages of a cache, and out again.
 */
final class SheetStream extends COSStream {

  /** Most streams are smaller than a page's content, which doubles it some times. */
  private static final int USUAL_SIZE = 1 << 10;

  private @Nullable Data data;
  private @Nullable Data open;

  /** The stream that a page's content is just being written to. */
  static Optional<SheetStream> written(PDPage page) {
    return page.getCOSObject().getItem(COSName.CONTENTS) instanceof SheetStream stream
            && stream.open != null
        ? Optional.of(stream)
        : Optional.empty();
  }

  /**
   * Writes operators into the content of a page that is being painted.
   *
   * @throws IllegalStateException if it is not
   */
  static void write(PDPage page, byte[] operators) {
    written(page)
        .orElseThrow(() -> new IllegalStateException("a page that is not being painted"))
        .write(operators);
  }

  /**
   * Writes behind what has been written to it.
   *
   * @throws NullPointerException if nothing is being written to it
   */
  void write(byte[] bytes) {
    Objects.requireNonNull(open).write(bytes, 0, bytes.length);
  }

  /** Data that is to be filtered on its way is left to PDFBox. */
  @Override
  public OutputStream createOutputStream(@Nullable COSBase filters) throws IOException {
    if (filters == null && getFilters() == null) {
      return createRawOutputStream();
    }
    data = null;
    return super.createOutputStream(filters);
  }

  @Override
  public OutputStream createRawOutputStream() {
    Data fresh = new Data();
    open = fresh;
    return fresh;
  }

  @Override
  public InputStream createRawInputStream() throws IOException {
    return data == null ? super.createRawInputStream() : data.reader();
  }

  @Override
  public boolean hasData() {
    return data != null || super.hasData();
  }

  /** Bytes that grow, without a lock for each; the stream's own once they are all written. */
  private final class Data extends OutputStream {

    private byte[] bytes = new byte[USUAL_SIZE];
    private int size;

    @Override
    public void write(int octet) {
      reserve(1);
      bytes[size++] = (byte) octet;
    }

    @Override
    public void write(byte[] source, int offset, int length) {
      reserve(length);
      System.arraycopy(source, offset, bytes, size, length);
      size += length;
    }

    @Override
    public void close() {
      data = this;
      open = null;
      setInt(COSName.LENGTH, size);
    }

    InputStream reader() {
      return new ByteArrayInputStream(bytes, 0, size);
    }

    private void reserve(int more) {
      if (bytes.length - size < more) {
        bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, Math.addExact(size, more)));
      }
    }
  }
}

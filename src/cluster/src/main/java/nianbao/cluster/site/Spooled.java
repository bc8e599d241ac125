package nianbao.cluster.site;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.NoSuchElementException;

/**
 * Values that are handed out when they are asked for, though they were made in one go: they wait on
 * the disk, so that the memory does not grow with their number. For one thread.
 *
 * @param <T> serializable values
 */
public final class Spooled<T> implements Iterator<T>, Closeable {

  /** Bytes after which the streams forget what they have seen, which they keep alive until then. */
  private static final long REMEMBERED = 1 << 20;

  private final ObjectInputStream in;
  private long left;

  private Spooled(ObjectInputStream in, long count) {
    this.in = in;
    this.left = count;
  }

  /**
   * What takes the values.
   *
   * @param <T> values
   */
  public interface Sink<T> {
    /** Takes one. */
    void put(T value) throws IOException;
  }

  /**
   * What makes the values.
   *
   * @param <T> values
   */
  public interface Making<T> {
    /** Makes all of them. */
    void to(Sink<T> sink) throws IOException;
  }

  /** Has values made and put into a file; the file has to stay until they are handed out. */
  public static <T> Spooled<T> of(Path file, Making<T> making) throws IOException {
    long[] count = {0};
    Counted bytes = new Counted(new BufferedOutputStream(Files.newOutputStream(file)));
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      making.to(
          value -> {
            out.writeObject(value);
            count[0]++;
            if (bytes.isPast(REMEMBERED)) {
              out.reset();
            }
          });
    }
    return new Spooled<>(
        new ObjectInputStream(new BufferedInputStream(Files.newInputStream(file))), count[0]);
  }

  /** Counts what is written. */
  private static final class Counted extends FilterOutputStream {

    private long count;

    Counted(OutputStream out) {
      super(out);
    }

    /** Whether it was so much since the last time that it was. */
    boolean isPast(long most) {
      boolean past = count > most;
      count = past ? 0 : count;
      return past;
    }

    @Override
    public void write(int b) throws IOException {
      out.write(b);
      count++;
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
      out.write(bytes, offset, length);
      count += length;
    }
  }

  @Override
  public boolean hasNext() {
    return left > 0;
  }

  @Override
  @SuppressWarnings("unchecked") // Only such values were put in.
  public T next() {
    if (left == 0) {
      throw new NoSuchElementException();
    }
    try {
      left--;
      T value = (T) in.readObject();
      if (left == 0) {
        in.close();
      }
      return value;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException("a class was there when the value was written", e);
    }
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}

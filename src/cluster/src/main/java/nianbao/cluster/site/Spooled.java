package nianbao.cluster.site;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
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

  /** Values after which the streams forget what they have seen. */
  private static final int REMEMBERED = 64;

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
    try (ObjectOutputStream out =
        new ObjectOutputStream(new BufferedOutputStream(Files.newOutputStream(file)))) {
      making.to(
          value -> {
            out.writeObject(value);
            if (++count[0] % REMEMBERED == 0) {
              out.reset();
            }
          });
    }
    return new Spooled<>(
        new ObjectInputStream(new BufferedInputStream(Files.newInputStream(file))), count[0]);
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

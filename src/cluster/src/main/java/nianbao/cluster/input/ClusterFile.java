package nianbao.cluster.input;

import java.io.BufferedInputStream;
import java.io.FileNotFoundException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import nianbao.archive.source.Reports;
import nianbao.archive.source.Sources;
import nianbao.archive.source.Unreadable;
import nianbao.cluster.site.Store;
import nianbao.press.format.Kind;
import org.apache.hadoop.fs.FSDataInputStream;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.security.AccessControlException;

/**
 * A file of the input.
 *
 * @param name what lists call it
 * @param address where it is
 * @param found whether it was found in a folder, and not named
 */
public record ClusterFile(String name, String address, boolean found) implements Serializable {

  private static final int BUFFER = 1 << 16;

  /** How a local disk says it, in the words of POSIX systems. */
  private static final String DENIED = "(Permission denied)";

  /** What is done with the bytes of a file. */
  interface Use {
    /** Does it. */
    void with(InputStream in) throws IOException;
  }

  Path path() {
    return new Path(address);
  }

  /** The reports in the file's bytes, as the command {@code archive} finds them. */
  Sources reports(InputStream in) {
    return reports(in, Kind.ofName(name).orElse(Kind.REPORT));
  }

  /** The same, where it is known what they are if the bytes do not tell. */
  Sources reports(InputStream in, Kind told) {
    Reports reports = new Reports(name, in, told);
    return found ? Reports.within(reports, name) : reports;
  }

  /**
   * Reads the file. One that is not there or not allowed is handed over as a broken source.
   *
   * @param position of the first byte
   * @throws UncheckedIOException if the file system fails, which may pass: the task is tried again
   */
  void read(Store store, long position, Sources.Inlet inlet, Use use) throws IOException {
    FSDataInputStream file;
    try {
      file = store.of(path()).open(path());
    } catch (IOException e) {
      inlet.take(Unreadable.from(name, lasting(e)));
      return;
    }
    try (file) {
      file.seek(position);
      use.with(new BufferedInputStream(new Passing(file), BUFFER));
    }
  }

  /** Whether it was named, and cannot be read: of one in a folder that stands in the lists. */
  boolean isMissed(Store store) throws IOException {
    if (found) {
      return false;
    }
    try (FSDataInputStream file = store.of(path()).open(path())) {
      // An object store says so no sooner than at the first byte.
      file.read();
      return false;
    } catch (IOException e) {
      lasting(e);
      return true;
    }
  }

  /** Why it cannot be opened, if that will not pass. */
  private IOException lasting(IOException e) throws IOException {
    if (e instanceof AccessControlException
        || e instanceof AccessDeniedException
        || String.valueOf(e.getMessage()).contains(DENIED)) {
      return new AccessDeniedException(name);
    }
    if (e instanceof FileNotFoundException) {
      return new NoSuchFileException(name);
    }
    throw e;
  }

  /** A stream whose failures are the file system's and pass through all who read it. */
  private static final class Passing extends FilterInputStream {

    Passing(InputStream in) {
      super(in);
    }

    @Override
    public int read() {
      try {
        return in.read();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    @Override
    public int read(byte[] bytes, int offset, int length) {
      try {
        return in.read(bytes, offset, length);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}

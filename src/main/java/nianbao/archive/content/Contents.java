package nianbao.archive.content;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;

/** The files of an archive, one after the other. For one thread. */
public interface Contents {

  /** What is done with each. */
  interface Use {
    /**
     * Takes the next file, with the name that the archive gives it; the stream is not to be closed.
     */
    void with(String name, InputStream content) throws IOException;

    /**
     * Takes note of a file or folder that is there but cannot be read.
     *
     * @throws IOException if that is not expected
     */
    default void unreadable(String name) throws IOException {
      throw new EOFException(name);
    }
  }

  /**
   * Goes through them.
   *
   * @return whether the archive has nothing else, and is framed as we frame it
   */
  boolean each(Use use) throws IOException;
}

package nianbao.archive.container;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import nianbao.archive.Made;
import nianbao.report.Digest;

/** What the archive is written into, from front to end. For one thread. */
public interface Container extends Closeable {

  /**
   * The next PDF, if an earlier run left it whole; then it is added. Once one is missing, all that
   * come behind it are.
   *
   * @param entry its name
   * @param source the digest of the report's source
   */
  Optional<Made> kept(String entry, Digest source) throws IOException;

  /** Adds a PDF, made of a source of this digest. */
  void add(Digest source, Made made, byte[] pdf) throws IOException;

  /** Adds a list under a name. */
  void addList(String name, Path list) throws IOException;

  /** Ends the archive; now it may carry its name. */
  void finish() throws IOException;
}

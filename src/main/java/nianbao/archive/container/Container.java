package nianbao.archive.container;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import nianbao.report.Digest;

/** What the archive is written into, from front to end. For one thread. */
public interface Container extends Closeable {

  /**
   * The next report's files, if an earlier run left all of them whole; then they are added. Once
   * one is missing, all that come behind it are.
   *
   * @param entries their names
   * @param source the digest of the report's source
   * @return none if they are to be made
   */
  List<Made> kept(List<String> entries, Digest source) throws IOException;

  /** Adds a file, made of a source of this digest. */
  void add(Digest source, Made made, byte[] content) throws IOException;

  /** Adds a list under a name. */
  void addList(String name, Path list) throws IOException;

  /** Ends the archive; now it may carry its name. */
  void finish() throws IOException;
}

package nianbao.cluster.site;

import java.io.IOException;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.RemoteIterator;

/**
 * The files in a folder and those below it, without where their blocks are: that nobody asks for,
 * and to find it out takes a local disk a hundred times as long as to list them.
 */
public record Folder(Path path, Store store) {

  /** What is done with a file. */
  public interface Use {
    /** Does it. */
    void with(FileStatus file) throws IOException;
  }

  /** Goes through all files. */
  public void each(Use use) throws IOException {
    each(store.of(path), path, use);
  }

  private static void each(FileSystem files, Path folder, Use use) throws IOException {
    RemoteIterator<FileStatus> found = files.listStatusIterator(folder);
    while (found.hasNext()) {
      FileStatus next = found.next();
      if (next.isDirectory()) {
        each(files, next.getPath(), use);
      } else {
        use.with(next);
      }
    }
  }
}

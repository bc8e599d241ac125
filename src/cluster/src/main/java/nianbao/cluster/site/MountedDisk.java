package nianbao.cluster.site;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.attribute.PosixFilePermissions;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.RawLocalFileSystem;
import org.apache.hadoop.fs.permission.FsPermission;
import org.jspecify.annotations.Nullable;

/**
 * A disk that all machines have mounted, which addresses with {@code file:} name.
 *
 * <p>Hadoop's own way to it starts a program ({@code chmod}) for each file that is made, unless a
 * native library is installed, and that takes longer than to make a small part; and it puts the sum
 * of a file beside each, which an archive knows nothing of.
 */
final class MountedDisk extends RawLocalFileSystem {

  private static @Nullable MountedDisk disk;

  /** The one of this process, as Hadoop has one of each file system. */
  static synchronized FileSystem of(Configuration configuration) throws IOException {
    if (disk == null) {
      MountedDisk made = new MountedDisk();
      made.initialize(made.getUri(), configuration);
      disk = made;
    }
    return disk;
  }

  @Override
  public void setPermission(Path file, FsPermission permission) throws IOException {
    String letters =
        permission.getUserAction().SYMBOL
            + permission.getGroupAction().SYMBOL
            + permission.getOtherAction().SYMBOL;
    try {
      Files.setPosixFilePermissions(
          pathToFile(file).toPath(), PosixFilePermissions.fromString(letters));
    } catch (UnsupportedOperationException e) {
      // A disk that knows no such permissions.
      super.setPermission(file, permission);
    }
  }
}

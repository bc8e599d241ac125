package nianbao.archive.work;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;

/** A folder for what was sent under a token: no other user of the machine may read it. */
public final class PrivateFolder {

  private PrivateFolder() {}

  /** Makes it, if it is not there. */
  public static void make(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      boolean posix = FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
      FileAttribute<?>[] own = {
        PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"))
      };
      Files.createDirectory(folder, posix ? own : new FileAttribute<?>[0]);
    }
  }
}

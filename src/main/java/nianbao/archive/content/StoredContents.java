package nianbao.archive.content;

import java.nio.file.Files;
import java.nio.file.Path;

/** Where an archive lies: in a folder or in a ZIP file. */
public final class StoredContents {

  private StoredContents() {}

  /**
   * The contents of a folder or a ZIP file.
   *
   * @param scratch a folder that can be written
   */
  public static Contents of(Path archive, Path scratch) {
    return Files.isDirectory(archive)
        ? new FolderContents(archive)
        : new ZipContents(archive, scratch.resolve("directory"));
  }
}

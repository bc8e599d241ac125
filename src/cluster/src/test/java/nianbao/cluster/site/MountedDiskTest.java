package nianbao.cluster.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.attribute.PosixFilePermissions;
import jdk.jfr.Recording;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordingFile;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.LocalFileSystem;
import org.apache.hadoop.fs.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a file costs on a disk that is mounted: many parts are many files. */
final class MountedDiskTest {

  @TempDir private java.nio.file.Path folder;

  @Test
  void aFileIsMadeWithoutAnyOtherProgramAndWithNothingBesideIt() throws IOException {
    Path part = new Path(folder.resolve("attempts/片.zip").toUri());
    FileSystem files = Stores.with("file", LocalFileSystem.class).of(part);
    java.nio.file.Path seen = folder.resolve("seen.jfr");
    try (Recording recording = new Recording()) {
      recording.enable("jdk.ProcessStart");
      recording.start();
      files.create(part, true).close();
      recording.stop();
      recording.dump(seen);
    }

    assertThat(RecordingFile.readAllEvents(seen)).extracting(RecordedEvent::toString).isEmpty();
    assertThat(folder.resolve("attempts").toFile().list()).containsExactly("片.zip");
    assertThat(
            PosixFilePermissions.toString(
                Files.getPosixFilePermissions(folder.resolve("attempts/片.zip"))))
        .isEqualTo("rw-r--r--");
  }
}

package nianbao.archive.container;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDateTime;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What we write is a ZIP file to other programs. */
final class ZipWriterTest {

  private static final byte[] CONTENT = "内容".getBytes(StandardCharsets.UTF_8);

  @TempDir private Path folder;

  @Test
  void anEntryHasItsNameItsContentAndTheFirstOfAllTimes() throws IOException {
    write(List.of("2024/某局.pdf"));

    try (ZipFile zip = new ZipFile(file().toFile())) {
      ZipEntry entry = zip.getEntry("2024/某局.pdf");
      assertThat(zip.getInputStream(entry).readAllBytes()).isEqualTo(CONTENT);
      assertThat(entry.getTimeLocal()).isEqualTo(LocalDateTime.of(1980, 1, 1, 0, 0));
    }
  }

  @Test
  void holdsMoreEntriesThanTwoBytesCount() throws IOException {
    String[] names = new String[70_000];
    for (int i = 0; i < names.length; i++) {
      names[i] = "2024/" + i + ".pdf";
    }

    write(List.of(names));

    try (ZipFile zip = new ZipFile(file().toFile())) {
      assertThat(zip.size()).isEqualTo(70_000);
      assertThat(zip.getInputStream(zip.getEntry("2024/69999.pdf")).readAllBytes())
          .isEqualTo(CONTENT);
    }
  }

  @Test
  void holdsEntriesBeyondFourGigabytes() throws IOException {
    long size = (4L << 30) + 5;
    Entry large = new Entry("large.pdf", size, 0);
    try (FileChannel channel =
            FileChannel.open(file(), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        ZipWriter zip = new ZipWriter(Channels.newOutputStream(channel), directory())) {
      channel.write(ByteBuffer.wrap(ZipWriter.header(large)));
      channel.position(channel.position() + size);
      zip.addWritten(large);
      zip.add(entry("behind.pdf"), CONTENT);
      zip.finish();
    }

    try (ZipFile zip = new ZipFile(file().toFile())) {
      assertThat(zip.getEntry("large.pdf").getSize()).isEqualTo(size);
      assertThat(zip.getInputStream(zip.getEntry("behind.pdf")).readAllBytes()).isEqualTo(CONTENT);
    }
  }

  @Test
  void aSmallFileNeedsNoZip64() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipWriter zip = new ZipWriter(out, directory())) {
      zip.add(entry("a.pdf"), CONTENT);
      zip.finish();
    }

    int header = 30 + 5 + CONTENT.length;
    assertThat(out.size()).isEqualTo(header + 46 + 5 + 22);
    assertThat(directory()).doesNotExist();
  }

  private void write(List<String> names) throws IOException {
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file()));
        ZipWriter zip = new ZipWriter(out, directory())) {
      for (String name : names) {
        zip.add(entry(name), CONTENT);
      }
      zip.finish();
    }
  }

  private static Entry entry(String name) {
    CRC32 crc = new CRC32();
    crc.update(CONTENT);
    return new Entry(name, CONTENT.length, crc.getValue());
  }

  private Path file() {
    return folder.resolve("a.zip");
  }

  private Path directory() {
    return folder.resolve("directory");
  }
}

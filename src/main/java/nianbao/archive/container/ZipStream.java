package nianbao.archive.container;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.CRC32;
import nianbao.report.Digest;

/** A ZIP file into a stream, which knows nothing of an earlier run. The stream is not closed. */
public final class ZipStream implements Container {

  private static final int BUFFER = 1 << 16;

  private final OutputStream out;
  private final ZipWriter zip;

  /**
   * A ZIP file.
   *
   * @param directory a file that can be written while the archive is
   */
  public ZipStream(OutputStream out, Path directory) throws IOException {
    this.out = out;
    this.zip = new ZipWriter(out, directory);
  }

  @Override
  public List<Made> kept(List<String> entries, Digest source) {
    return List.of();
  }

  @Override
  public void add(Digest source, Made made, byte[] content) throws IOException {
    zip.add(made.entry(), content);
  }

  @Override
  public void addList(String name, Path list) throws IOException {
    addList(zip, name, list);
  }

  static void addList(ZipWriter zip, String name, Path list) throws IOException {
    try (InputStream content = Files.newInputStream(list)) {
      zip.add(new Entry(name, Files.size(list), crc(list)), content);
    }
  }

  private static long crc(Path list) throws IOException {
    CRC32 crc = new CRC32();
    byte[] buffer = new byte[BUFFER];
    try (InputStream content = Files.newInputStream(list)) {
      for (int length = content.read(buffer); length >= 0; length = content.read(buffer)) {
        crc.update(buffer, 0, length);
      }
    }
    return crc.getValue();
  }

  @Override
  public void finish() throws IOException {
    zip.finish();
    out.flush();
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }
}

package nianbao.archive.content;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import nianbao.archive.container.Entry;
import nianbao.archive.container.ZipWriter;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;
import org.jspecify.annotations.Nullable;

/**
 * The entries of a ZIP file. While they are read the file is framed anew from them and compared:
 * nothing can hide between the entries or differ between the two headers of one.
 *
 * @param directory a file that can be written
 */
record ZipContents(Path file, Path directory) implements Contents {

  private static final int BUFFER = 1 << 16;

  @Override
  public boolean each(Use use) throws IOException {
    try (ZipArchiveInputStream zip = open();
        InputStream found = new BufferedInputStream(Files.newInputStream(file), BUFFER);
        Comparison comparison = new Comparison(found);
        ZipWriter expected = new ZipWriter(comparison, directory)) {
      for (ZipArchiveEntry entry = next(zip); entry != null; entry = next(zip)) {
        Entry framed = new Entry(entry.getName(), entry.getSize(), entry.getCrc());
        comparison.write(ZipWriter.header(framed));
        use.with(entry.getName(), new Mirror(zip, comparison));
        expected.addWritten(framed);
      }
      expected.finish();
      return comparison.isSame();
    }
  }

  private static @Nullable ZipArchiveEntry next(ZipArchiveInputStream zip) throws IOException {
    try {
      return zip.getNextEntry();
    } catch (IOException e) {
      throw new DamagedException(e);
    }
  }

  private ZipArchiveInputStream open() throws IOException {
    return new ZipArchiveInputStream(
        new BufferedInputStream(Files.newInputStream(file), BUFFER), "UTF-8", true, true);
  }
}

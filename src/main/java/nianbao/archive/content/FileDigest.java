package nianbao.archive.content;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.util.HexFormat;
import nianbao.report.Digest;

/** The digest of what is too large for the memory. */
public final class FileDigest {

  private FileDigest() {}

  /** The digest of a file. */
  public static Digest of(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return of(in);
    }
  }

  /** The digest of a stream, which is read to its end. */
  public static Digest of(InputStream in) throws IOException {
    DigestInputStream digesting = new DigestInputStream(in, Digest.sha256());
    digesting.transferTo(OutputStream.nullOutputStream());
    return new Digest(HexFormat.of().formatHex(digesting.getMessageDigest().digest()));
  }
}

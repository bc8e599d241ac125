package nianbao.http;

import java.nio.file.Path;
import java.util.function.Consumer;
import org.eclipse.jetty.util.ssl.SslContextFactory;

/**
 * A certificate with its key.
 *
 * @param file PKCS #12 (RFC 7292)
 * @param password of the file
 */
public record KeyStoreFile(Path file, String password) {

  SslContextFactory.Server tls(Consumer<String> told) {
    return new RenewedCertificate(file, password, told);
  }

  // The generated text of a record would put the password into logs.
  @Override
  public String toString() {
    return "KeyStoreFile[file=" + file + "]";
  }
}

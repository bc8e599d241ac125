package nianbao.http;

import java.nio.file.Path;
import org.eclipse.jetty.util.ssl.SslContextFactory;

/**
 * A certificate with its key.
 *
 * @param file PKCS #12 (RFC 7292)
 * @param password of the file
 */
public record KeyStoreFile(Path file, String password) {

  SslContextFactory.Server tls() {
    SslContextFactory.Server tls = new SslContextFactory.Server();
    tls.setKeyStorePath(file.toString());
    tls.setKeyStoreType("PKCS12");
    tls.setKeyStorePassword(password);
    return tls;
  }

  // A password is nobody's business.
  @Override
  public String toString() {
    return "KeyStoreFile[file=" + file + "]";
  }
}

package nianbao.http;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.KeyStore;
import java.security.KeyStoreException;
import java.util.Collections;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.eclipse.jetty.util.resource.Resource;
import org.eclipse.jetty.util.ssl.SslContextFactory;
import org.eclipse.jetty.util.thread.ScheduledExecutorScheduler;
import org.eclipse.jetty.util.thread.Scheduler;
import org.jspecify.annotations.Nullable;

/**
 * A certificate that is read again when its file has changed; the connections that there are keep
 * the old one. Jetty's own watch does not see a link that leads elsewhere, as in a mounted secret.
 */
final class RenewedCertificate extends SslContextFactory.Server {

  private static final long LOOK_MILLIS = 2000;

  private final Scheduler scheduler = new ScheduledExecutorScheduler("certificate", true);
  private final Path file;
  private final String password;
  private final Consumer<String> told;
  private String seen;
  private @Nullable KeyStore usable;

  /**
   * A certificate.
   *
   * @param told is told {@code certificate-renewed}, or {@code certificate-unusable} where the old
   *     one stays
   */
  RenewedCertificate(Path file, String password, Consumer<String> told) {
    this.file = file;
    this.password = password;
    this.told = told;
    this.seen = look();
    setKeyStorePath(file.toString());
    setKeyStoreType("PKCS12");
    setKeyStorePassword(password);
  }

  @Override
  protected void doStart() throws Exception {
    super.doStart();
    scheduler.start();
    scheduler.schedule(this::compare, LOOK_MILLIS, TimeUnit.MILLISECONDS);
  }

  @Override
  protected void doStop() throws Exception {
    scheduler.stop();
    super.doStop();
  }

  private void compare() {
    String now = look();
    if (!now.equals(seen)) {
      seen = now;
      readAgain();
    }
    scheduler.schedule(this::compare, LOOK_MILLIS, TimeUnit.MILLISECONDS);
  }

  @Override
  protected KeyStore loadKeyStore(Resource resource) throws Exception {
    return usable == null ? super.loadKeyStore(resource) : usable;
  }

  // A file that is still being written fails here; its next change is seen again and read. Jetty
  // throws the old certificate away before it reads the new one: that has to be known to be good.
  private void readAgain() {
    try {
      KeyStore read = super.loadKeyStore(getKeyStoreResource());
      tryOut(read);
      usable = read;
      reload(reloaded -> {});
      told.accept("certificate-renewed");
    } catch (Exception e) {
      told.accept("certificate-unusable");
    }
  }

  private void tryOut(KeyStore read) throws Exception {
    boolean hasKey = false;
    for (String alias : Collections.list(read.aliases())) {
      hasKey |= read.isKeyEntry(alias);
    }
    if (!hasKey) {
      throw new KeyStoreException("there is no key in it");
    }
    SslContextFactory.Server trial = new SslContextFactory.Server();
    trial.setKeyStore(read);
    trial.setKeyStorePassword(password);
    trial.start();
    trial.stop();
  }

  private String look() {
    try {
      BasicFileAttributes facts = Files.readAttributes(file, BasicFileAttributes.class);
      return facts.lastModifiedTime() + " " + facts.size() + " " + facts.fileKey();
    } catch (IOException e) {
      return "";
    }
  }
}

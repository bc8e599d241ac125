package nianbao.http;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.eclipse.jetty.util.ssl.SslContextFactory;
import org.eclipse.jetty.util.thread.ScheduledExecutorScheduler;
import org.eclipse.jetty.util.thread.Scheduler;

/**
 * A certificate that is read again when its file has changed; the connections that there are keep
 * the old one. Jetty's own watch does not see a link that leads elsewhere, as in a mounted secret.
 */
final class RenewedCertificate extends SslContextFactory.Server {

  private static final long LOOK_MILLIS = 2000;

  private final Scheduler scheduler = new ScheduledExecutorScheduler("certificate", true);
  private final Path file;
  private final Consumer<String> told;
  private String seen;

  /**
   * A certificate.
   *
   * @param told is told {@code certificate-renewed}, or {@code certificate-unusable} where the old
   *     one stays
   */
  RenewedCertificate(Path file, String password, Consumer<String> told) {
    this.file = file;
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

  // A file that is still being written fails here; its next change is seen again and read.
  private void readAgain() {
    try {
      reload(reloaded -> {});
      told.accept("certificate-renewed");
    } catch (Exception e) {
      told.accept("certificate-unusable");
    }
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

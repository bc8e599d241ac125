package nianbao.preview;

import com.microsoft.playwright.Browser;
import java.net.URI;
import nianbao.http.RunningService;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;

/** A test of the page, with the service that it asks: one for all, which ends with the program. */
@Tag("browser")
abstract class ServedTest {

  private static @Nullable RunningService service;

  @BeforeAll
  static synchronized void start() throws Exception {
    if (service == null) {
      service = RunningService.start();
      Runtime.getRuntime().addShutdownHook(new Thread(service::close));
    }
  }

  /** A clerk who opens the service's address for the first time. */
  static Clerk clerk() {
    return new Clerk(service.address());
  }

  /** The same in a browser that a script changes first. */
  static Clerk clerk(String change) {
    return new Clerk(service.address(), change, Chromium.browser());
  }

  /** The same in another browser than of today. */
  static Clerk clerk(Browser browser) {
    return new Clerk(service.address(), "", browser);
  }

  /** Where the service is. */
  static URI address() {
    return service.address();
  }

  /** What the service itself answers, as another program would see it. */
  static byte[] get(String path) throws Exception {
    return service.send(service.request(path)).body();
  }

  static byte[] post(String path, byte[] report) throws Exception {
    return service.send(service.report(path, report)).body();
  }
}

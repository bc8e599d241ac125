package nianbao.preview;

import java.io.IOException;
import java.net.URI;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

/** A test of the page, with the service that it asks. */
abstract class ServedTest {

  private static RunningService service;

  @BeforeAll
  static void start() throws IOException {
    service = RunningService.start();
  }

  @AfterAll
  static void stop() {
    service.close();
  }

  static RunningService service() {
    return service;
  }

  /** A clerk who opens the service's address for the first time. */
  static Clerk clerk() {
    return new Clerk(service.address());
  }

  static URI address() {
    return service.address();
  }
}

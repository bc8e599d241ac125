package nianbao.preview;

import nianbao.http.RunningService;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

/** A test of the page, with the service that it asks. */
abstract class ServedTest {

  private static RunningService service;

  @BeforeAll
  static void start() throws Exception {
    service = RunningService.start();
  }

  @AfterAll
  static void stop() {
    service.close();
  }

  /** A clerk who opens the service's address for the first time. */
  static Clerk clerk() {
    return new Clerk(service.address());
  }

  /** What the service itself answers, as another program would see it. */
  static byte[] get(String path) throws Exception {
    return service.send(service.request(path)).body();
  }

  static byte[] post(String path, byte[] report) throws Exception {
    return service.send(service.report(path, report)).body();
  }
}

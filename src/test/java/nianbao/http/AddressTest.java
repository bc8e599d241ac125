package nianbao.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Addresses that lead nowhere are refused in the words of every other fault. */
final class AddressTest {

  private static RunningService service;

  @BeforeAll
  static void start() throws Exception {
    service = RunningService.start();
  }

  @AfterAll
  static void stop() {
    service.close();
  }

  @ParameterizedTest
  @CsvSource({
    "GET /v1/schema?%zz, 400",
    "GET /v1/schema?a=%ff, 400",
    "GET /v1/samples/%E6%9C, 400",
    "GET /v1/samples/%zz, 400",
    "GET /%2e%2e/%2e%2e/etc/passwd, 400",
    "GET /..%2f..%2fpom.xml, 400",
    "GET /../nianbao/Main.class, 400",
    "GET /preview/../version.txt, 404",
    "GET //, 404",
    "GET /v1/schema/, 404",
    "GET /v1/schema;x=1, 404",
    "GET /.hidden, 404",
    "GET /version.txt, 404",
    "OPTIONS *, 404",
    "CONNECT h:80, 400",
    "GET version, 400"
  })
  void leadsNowhere(String line, int status) throws Exception {
    RawAnswer answer =
        RawAnswer.to(
            service.address(), line + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");

    assertThat(answer.status()).isEqualTo(status);
    assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
    assertThat(answer.headers().firstValue("Server")).isEmpty();
    assertThat(answer.text())
        .contains("\"status\":" + status)
        .containsPattern("\"detail\":\"[^\"]*\\p{IsHan}")
        .doesNotContainIgnoringCase("jetty");
  }
}

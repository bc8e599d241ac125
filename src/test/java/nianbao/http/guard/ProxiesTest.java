package nianbao.http.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProxiesTest {

  @ParameterizedTest
  @CsvSource({
    "10.0.0.1, '203.0.113.9', 203.0.113.9",
    "10.0.0.1, '6.6.6.6, 203.0.113.9, 10.0.0.2', 203.0.113.9",
    "10.0.0.1, '203.0.113.9, unknown', 10.0.0.1",
    "10.0.0.1, 'localhost', 10.0.0.1",
    "10.0.0.1, '10.0.0.3', 10.0.0.3",
    "192.0.2.1, '203.0.113.9', 192.0.2.1",
    "::1, '2001:db8::7', 2001:db8:0:0:0:0:0:7"
  })
  void aProxyIsBelievedAsFarAsItIsTrusted(String connected, String forwarded, String client) {
    Proxies proxies = new Proxies("10.0.0.0/8, ::1");

    assertThat(proxies.client(connected, List.of(forwarded))).isEqualTo(client);
  }

  @Test
  void nobodyIsBelievedWhereNobodyIsTrusted() {
    assertThat(new Proxies("").client("10.0.0.1", List.of("203.0.113.9"))).isEqualTo("10.0.0.1");
  }

  @ParameterizedTest
  @ValueSource(strings = {"proxy", "10.0.0.0/8,", "10.0.0.0/8/8", " ", "10.0.0.0/99", "300.1.1.1"})
  void whatIsNoAddressIsRefused(String addresses) {
    assertThatIllegalArgumentException().isThrownBy(() -> new Proxies(addresses));
  }
}

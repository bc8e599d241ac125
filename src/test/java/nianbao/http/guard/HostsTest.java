package nianbao.http.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import nianbao.http.answer.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class HostsTest {

  @ParameterizedTest
  @ValueSource(strings = {"localhost", "LOCALHOST:8080", "127.0.0.1:8080", "[::1]:8080", "[::1]"})
  void aServiceOfThisMachineGoesByTheNamesOfThisMachine(String host) throws Exception {
    new Hosts("127.0.0.1", "").demand(Optional.of(host));
  }

  @ParameterizedTest
  @ValueSource(strings = {"evil.example", "localhost.evil.example:8080", "10.0.0.1", "", "[::2]"})
  void andByNoOther(String host) {
    Hosts hosts = new Hosts("127.0.0.1", "");

    assertThatThrownBy(() -> hosts.demand(Optional.of(host)))
        .isInstanceOfSatisfying(
            Refusal.class, refusal -> assertThat(refusal.fault().status()).isEqualTo(421));
  }

  @Test
  void aProgramNeedNotSayWhomItAsks() throws Exception {
    new Hosts("127.0.0.1", "").demand(Optional.empty());
  }

  @Test
  void itGoesByTheNamesThatAreGiven() throws Exception {
    Hosts hosts = new Hosts("127.0.0.1", "report.example.cn, Other.example.cn");

    hosts.demand(Optional.of("report.example.cn"));
    hosts.demand(Optional.of("other.example.cn:443"));
  }

  @Test
  void whatOthersCanReachGoesByAnyNameUnlessSomeAreGiven() throws Exception {
    new Hosts("0.0.0.0", "").demand(Optional.of("report.example.cn"));

    Hosts named = new Hosts("0.0.0.0", "report.example.cn");
    assertThatThrownBy(() -> named.demand(Optional.of("evil.example"))).isInstanceOf(Refusal.class);
  }
}

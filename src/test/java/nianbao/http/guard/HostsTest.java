package nianbao.http.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import nianbao.http.answer.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class HostsTest {

  @ParameterizedTest
  @ValueSource(strings = {"localhost", "LOCALHOST:8080", "127.0.0.1:8080", "[::1]:8080", "[::1]"})
  void aServiceOfThisMachineGoesByTheNamesOfThisMachine(String host) throws Exception {
    new Hosts("127.0.0.1", "").demand(List.of(host));
  }

  @ParameterizedTest
  @ValueSource(strings = {"evil.example", "localhost.evil.example:8080", "10.0.0.1", "", "[::2]"})
  void andByNoOther(String host) {
    Hosts hosts = new Hosts("127.0.0.1", "");

    assertThatThrownBy(() -> hosts.demand(List.of(host)))
        .isInstanceOfSatisfying(
            Refusal.class, refusal -> assertThat(refusal.fault().status()).isEqualTo(421));
  }

  @Test
  void aProgramNeedNotSayWhomItAsks() throws Exception {
    new Hosts("127.0.0.1", "").demand(List.of());
  }

  @Test
  void nobodyAsksTwoAtOnce() {
    Hosts hosts = new Hosts("0.0.0.0", "");

    assertThatThrownBy(() -> hosts.demand(List.of("localhost", "evil.example")))
        .isInstanceOfSatisfying(
            Refusal.class, refusal -> assertThat(refusal.fault().status()).isEqualTo(400));
  }

  @Test
  void itGoesByTheNamesThatAreGiven() throws Exception {
    Hosts hosts = new Hosts("127.0.0.1", "report.example.cn, Other.example.cn");

    hosts.demand(List.of("report.example.cn"));
    hosts.demand(List.of("other.example.cn:443"));
  }

  @Test
  void whatOthersCanReachGoesByAnyNameUnlessSomeAreGiven() throws Exception {
    new Hosts("0.0.0.0", "").demand(List.of("report.example.cn"));

    Hosts named = new Hosts("0.0.0.0", "report.example.cn");
    assertThatThrownBy(() -> named.demand(List.of("evil.example"))).isInstanceOf(Refusal.class);
  }
}

package nianbao.cli.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

final class BrowserTest {

  @Test
  void aScreenIsKnownByItsSystem() {
    assertThat(isThere(Map.of())).isFalse();
    assertThat(isThere(Map.of("DISPLAY", ""))).isFalse();
    assertThat(isThere(Map.of("DISPLAY", ":0"))).isTrue();
    assertThat(isThere(Map.of("WAYLAND_DISPLAY", "wayland-0"))).isTrue();
    assertThat(isThere(Map.of("OS", "Windows_NT"))).isTrue();
    assertThat(isThere(Map.of("__CF_USER_TEXT_ENCODING", "0x1F5:0x0:0x0"))).isTrue();
    assertThat(isThere(Map.of("__CF_USER_TEXT_ENCODING", "0x1F5:0x0:0x0", "SSH_CONNECTION", "x")))
        .isFalse();
  }

  private static boolean isThere(Map<String, String> environment) {
    return new Browser(environment).isThere();
  }
}

package nianbao.cli.serve;

import java.io.IOException;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Tells systemd that the service takes requests (sd_notify(3)), if that waits for it.
 *
 * @param environment the environment variables, of which NOTIFY_SOCKET says so
 * @param program tells it
 */
record Readiness(Map<String, String> environment, String program) {

  Readiness(Map<String, String> environment) {
    this(environment, "systemd-notify");
  }

  /**
   * Tells it once.
   *
   * @param warning takes why it could not be told: the service is there all the same
   */
  // Java has no datagram sockets of the kind that systemd listens on; its own program has.
  void tell(Consumer<String> warning) throws InterruptedException {
    if (environment.getOrDefault("NOTIFY_SOCKET", "").isEmpty()) {
      return;
    }
    try {
      int code = new ProcessBuilder(program, "--ready").inheritIO().start().waitFor();
      if (code != 0) {
        warning.accept("systemd在等服务就绪，但是systemd-notify没有报成（退出码" + code + "）。");
      }
    } catch (IOException e) {
      warning.accept("systemd在等服务就绪，但是没有找到systemd-notify。");
    }
  }
}

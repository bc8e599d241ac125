package nianbao.cli;

import java.io.IOException;
import java.util.Map;
import nianbao.terminal.UnusableException;

/**
 * Tells systemd that the service takes requests (sd_notify(3)), if that waits for it.
 *
 * @param environment the environment variables, of which NOTIFY_SOCKET says so
 */
record Readiness(Map<String, String> environment) {

  /**
   * Tells it once.
   *
   * @throws UnusableException if the program that tells it is not there
   */
  // Java has no datagram sockets of the kind that systemd listens on; its own program has.
  void tell() throws InterruptedException {
    if (environment.getOrDefault("NOTIFY_SOCKET", "").isEmpty()) {
      return;
    }
    try {
      new ProcessBuilder("systemd-notify", "--ready").inheritIO().start().waitFor();
    } catch (IOException e) {
      throw new UnusableException("systemd在等服务就绪，但是没有找到 systemd-notify。", e);
    }
  }
}

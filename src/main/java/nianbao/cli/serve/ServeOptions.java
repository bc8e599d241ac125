package nianbao.cli.serve;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Optional;
import nianbao.cli.terminal.Terminal;
import nianbao.cli.terminal.UnusableException;
import nianbao.http.ServiceSettings;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options of the service, each also an environment variable. */
final class ServeOptions {

  private static final int PORT = 8080;
  private static final int MOST_WORKERS = 64;
  private static final int MOST_WAITING = 1000;
  private static final int WAITING_PER_WORKER = 16;
  private static final Duration TIMEOUT = Duration.ofSeconds(30);
  private static final Duration LONGEST_TIMEOUT = Duration.ofMinutes(10);
  private static final int BODY = 10 << 20;
  private static final int LARGEST_BODY = 64 << 20;

  private final Terminal terminal;

  @Option(names = "--host", paramLabel = "地址", description = "在哪个地址上提供服务（默认 127.0.0.1，只有本机能用）")
  private @Nullable String host;

  @Option(names = "--port", paramLabel = "端口", description = "端口（默认 8080；0 则自动选一个）")
  private @Nullable String port;

  @Option(names = "--workers", paramLabel = "个数", description = "同时做几份报告（默认与处理器核数相同）")
  private @Nullable String workers;

  @Option(names = "--queue", paramLabel = "个数", description = "最多几个请求排队（默认是 --workers 的16倍）")
  private @Nullable String queue;

  @Option(names = "--timeout", paramLabel = "时间", description = "一个请求的时限，如 30s（默认）、2m")
  private @Nullable String timeout;

  @Option(names = "--max-body", paramLabel = "大小", description = "请求内容的上限，如 10MB（默认），最大 64MB")
  private @Nullable String maxBody;

  @Option(names = "--open", description = "没有口令文件也允许其他机器使用")
  private boolean open;

  ServeOptions(Terminal terminal) {
    this.terminal = terminal;
  }

  /**
   * The settings.
   *
   * @param cores how many processors there are
   * @throws UnusableException if one is wrong, or the service would be open to everyone
   */
  ServiceSettings settings(int cores) {
    int count =
        setting("--workers", workers).number(1, MOST_WORKERS, Math.min(cores, MOST_WORKERS));
    return new ServiceSettings(
        address(),
        setting("--port", port).number(0, 65535, PORT),
        count,
        setting("--queue", queue)
            .number(1, MOST_WAITING, Math.min(count * WAITING_PER_WORKER, MOST_WAITING)),
        setting("--timeout", timeout)
            .as("10m以内的时间，如500ms、30s、2m", TIMEOUT, text -> Quantity.time(text, LONGEST_TIMEOUT)),
        setting("--max-body", maxBody)
            .as("64MB以内的大小，如512KB、10MB", BODY, text -> Quantity.size(text, LARGEST_BODY)),
        Optional.empty());
  }

  private String address() {
    Setting setting = setting("--host", host);
    String name = setting.text().orElse("127.0.0.1");
    try {
      if (!InetAddress.getByName(name).isLoopbackAddress() && !open) {
        throw new UnusableException(
            setting.source()
                + " 是“"
                + name
                + "”，其他机器也能访问：请用 --token-file 指定口令文件，或者用 --open 说明就是要对所有人开放。");
      }
      return name;
    } catch (UnknownHostException e) {
      throw new UnusableException(setting.source() + " 不能是“" + name + "”：没有这个地址。", e);
    }
  }

  private Setting setting(String option, @Nullable String given) {
    return Setting.of(option, given, terminal.environment());
  }
}

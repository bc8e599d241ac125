package nianbao.cli.serve;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import nianbao.cli.option.Quantity;
import nianbao.cli.option.Setting;
import nianbao.http.KeyStoreFile;
import nianbao.http.ServiceSettings;
import nianbao.terminal.Location;
import nianbao.terminal.Terminal;
import nianbao.terminal.UnusableException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options of the service, each also an environment variable. */
final class ServeOptions {

  private static final int PORT = 8080;
  private static final int MOST_WORKERS = 64;
  private static final int MOST_WAITING = 1000;
  private static final int WAITING_PER_WORKER = 8;
  private static final Duration TIMEOUT = Duration.ofSeconds(30);
  private static final Duration LONGEST_TIMEOUT = Duration.ofMinutes(10);
  private static final int BODY = 10 << 20;
  private static final int LARGEST_BODY = 64 << 20;
  private static final long ARCHIVE = 200 << 20;
  private static final long LARGEST_ARCHIVE = 1 << 30;

  private final Terminal terminal;

  @Mixin private final OperatingOptions operating;
  @Mixin private final JobOptions jobs;
  @Mixin private final DraftOptions drafts;

  @Option(names = "--host", paramLabel = "地址", description = "在哪个地址上提供服务（默认 127.0.0.1，只有本机能用）")
  private @Nullable String host;

  @Option(names = "--port", paramLabel = "端口", description = "端口（默认 8080；0 则自动选一个）")
  private @Nullable String port;

  @Option(names = "--workers", paramLabel = "个数", description = "同时做几份报告（默认与处理器核数相同）")
  private @Nullable String workers;

  @Option(names = "--queue", paramLabel = "个数", description = "最多几个请求排队（默认是 --workers 的8倍）")
  private @Nullable String queue;

  @Option(names = "--timeout", paramLabel = "时间", description = "一个请求的时限，如 30s（默认）、2m")
  private @Nullable String timeout;

  @Option(names = "--max-body", paramLabel = "大小", description = "请求内容的上限，如 10MB（默认），最大 64MB")
  private @Nullable String maxBody;

  @Option(
      names = "--max-archive",
      paramLabel = "大小",
      description = "做归档的请求内容的上限，如 200MB（默认），最大 1024MB；先存在临时文件夹里")
  private @Nullable String maxArchive;

  @Option(names = "--token-file", paramLabel = "文件", description = "口令文件：每行一个“名称 口令”，改了立即生效")
  private @Nullable String tokenFile;

  @Option(
      names = "--tls-keystore",
      paramLabel = "文件",
      description = "证书和私钥（PKCS #12），口令放在环境变量 NIANBAO_TLS_PASSWORD 里")
  private @Nullable String keyStore;

  @Option(names = "--open", description = "没有口令文件也允许其他机器使用")
  private boolean open;

  /** Options that were not given yet. */
  ServeOptions(Terminal terminal) {
    this.terminal = terminal;
    this.operating = new OperatingOptions(terminal.environment());
    this.jobs = new JobOptions(terminal);
    this.drafts = new DraftOptions(terminal);
  }

  /** Those for who watches the service. */
  OperatingOptions operating() {
    return operating;
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
    Optional<Path> tokens = file("--token-file", tokenFile);
    return new ServiceSettings(
        address(tokens.isPresent() || isOpen()),
        setting("--port", port).number(0, 65535, PORT),
        count,
        setting("--queue", queue)
            .number(1, MOST_WAITING, Math.min(count * WAITING_PER_WORKER, MOST_WAITING)),
        setting("--timeout", timeout)
            .as("10m以内的时间，如500ms、30s、2m", TIMEOUT, text -> Quantity.time(text, LONGEST_TIMEOUT)),
        setting("--max-body", maxBody)
            .as(
                "64MB以内的大小，如512KB、10MB",
                BODY,
                text -> Quantity.size(text, LARGEST_BODY).map(Long::intValue)),
        setting("--max-archive", maxArchive)
            .as("1024MB以内的大小，如512KB、200MB", ARCHIVE, text -> Quantity.size(text, LARGEST_ARCHIVE)),
        jobs.settings(),
        drafts.settings(tokens.isPresent()),
        terminal.temporary(),
        tokens,
        file("--tls-keystore", keyStore).map(this::keyStore),
        operating.operation());
  }

  private Optional<Path> file(String option, @Nullable String given) {
    Setting setting = setting(option, given);
    Optional<Path> file = setting.text().map(name -> Location.of(terminal.folder(), name));
    if (file.isPresent() && !Files.isReadable(file.get())) {
      throw new UnusableException(
          setting.source() + " 的文件“" + setting.text().orElseThrow() + "”找不到，或者没有权限读。");
    }
    return file;
  }

  private KeyStoreFile keyStore(Path file) {
    String password = terminal.environment().get("NIANBAO_TLS_PASSWORD");
    if (password == null) {
      throw new UnusableException("用 --tls-keystore 时，请把密钥库的口令放在环境变量 NIANBAO_TLS_PASSWORD 里。");
    }
    return new KeyStoreFile(file, password);
  }

  private boolean isOpen() {
    return open || setting("--open", null).flag();
  }

  private String address(boolean mayBeReached) {
    Setting setting = setting("--host", host);
    String name = setting.text().orElse("127.0.0.1");
    try {
      if (!InetAddress.getByName(name).isLoopbackAddress() && !mayBeReached) {
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

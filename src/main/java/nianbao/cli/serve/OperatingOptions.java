package nianbao.cli.serve;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nianbao.cli.option.Quantity;
import nianbao.cli.option.Setting;
import nianbao.http.Operation;
import nianbao.terminal.UnusableException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The options for who watches the service and ends it, each also an environment variable. */
final class OperatingOptions {

  private static final Duration LONGEST_DRAIN = Duration.ofHours(24);
  private static final String PREFIX = "NIANBAO_";

  /** What is no option's: a secret, and what the start script heeds. */
  private static final Set<String> OTHERS =
      Set.of("NIANBAO_TLS_PASSWORD", "NIANBAO_JAVA", "NIANBAO_CACHE");

  private final Map<String, String> environment;

  @Spec(Spec.Target.MIXEE)
  private @Nullable CommandSpec command;

  @Option(
      names = "--drain",
      paramLabel = "时间",
      description = "停止时最多等多久，让已经接受的（如做到一半的归档）做完，如 30s、5m（默认）")
  private @Nullable String drain;

  @Option(
      names = "--admin-port",
      paramLabel = "端口",
      description = "把 /healthz、/readyz、/metrics 放到另一个端口上，那里不要口令（默认和其他地址在一起）")
  private @Nullable String adminPort;

  @Option(
      names = "--admin-host",
      paramLabel = "地址",
      description = "--admin-port 在哪个地址上（默认 127.0.0.1）")
  private @Nullable String adminHost;

  @Option(
      names = "--trusted-proxy",
      paramLabel = "地址",
      description = "代理的地址或网段，几个用逗号分开：它在 X-Forwarded-For 里写的地址记进日志")
  private @Nullable String trustedProxy;

  @Option(
      names = "--allowed-hosts",
      paramLabel = "名字",
      description = "服务对外的名字，几个用逗号分开；只在本机的服务默认只认本机的名字")
  private @Nullable String allowedHosts;

  @Option(names = "--log-probes", description = "查看状态和指标的请求也记进日志")
  private boolean logProbes;

  OperatingOptions(Map<String, String> environment) {
    this.environment = Map.copyOf(environment);
  }

  /**
   * What they come to.
   *
   * @throws UnusableException if one is wrong
   */
  Operation operation() {
    Setting admin = setting("--admin-port", adminPort);
    String host = setting("--admin-host", adminHost).text().orElse("127.0.0.1");
    return new Operation(
        setting("--drain", drain)
            .as("24h以内的时间，如30s、5m", Operation.DRAIN, text -> Quantity.time(text, LONGEST_DRAIN)),
        admin.text().map(given -> new Operation.AdminAddress(host, admin.number(0, 65535, 0))),
        setting("--trusted-proxy", trustedProxy)
            .as("地址或网段，如10.0.0.0/8", "", OperatingOptions::networks),
        setting("--allowed-hosts", allowedHosts).text().orElse(""),
        logProbes || setting("--log-probes", null).flag());
  }

  /**
   * Says of each environment variable that looks like a setting and is none that it is not used.
   */
  List<String> unknown() {
    Set<String> known =
        command == null
            ? Set.of()
            : command.options().stream()
                .filter(option -> option.longestName().startsWith("--"))
                .map(option -> Setting.variable(option.longestName()))
                .collect(Collectors.toSet());
    return environment.keySet().stream()
        .filter(name -> name.startsWith(PREFIX) && !known.contains(name) && !OTHERS.contains(name))
        .sorted()
        .map(name -> "环境变量 " + name + " 不是哪个选项的，没有起作用。")
        .toList();
  }

  private static Optional<String> networks(String text) {
    return Operation.areNetworks(text) ? Optional.of(text) : Optional.empty();
  }

  private Setting setting(String option, @Nullable String given) {
    return Setting.of(option, given, environment);
  }
}

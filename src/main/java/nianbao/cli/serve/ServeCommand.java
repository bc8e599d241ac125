package nianbao.cli.serve;

import java.net.URI;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import nianbao.cli.option.PressOptions;
import nianbao.http.HttpService;
import nianbao.http.ServiceSettings;
import nianbao.http.StartException;
import nianbao.press.Press;
import nianbao.press.Setup;
import nianbao.terminal.Exit;
import nianbao.terminal.Terminal;
import nianbao.terminal.UnusableException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code nianbao serve}: the service, until it is told to stop. */
@Command(
    name = "serve",
    customSynopsis = "nianbao serve [选项]",
    header = "提供网络服务：发来报告，返回PDF",
    description = {
      "就绪后打印一行地址。每个请求在标准错误上记一行JSON，不记报告的内容。",
      "每个选项也可以用环境变量给出，如 NIANBAO_PORT、NIANBAO_MAX_BODY。用SIGTERM或Ctrl-C停止，正在做的会做完。"
    },
    footer = {
      "例：nianbao serve",
      "例：nianbao serve --host 0.0.0.0 --port 80 --token-file tokens.txt"
    })
public final class ServeCommand implements Callable<Integer> {

  /** Who sends on a connection just as it closes never learns what became of the request. */
  private static final Duration NOTICE = Duration.ofSeconds(1);

  private final Terminal terminal;

  @Mixin private final ServeOptions options;

  @Mixin private final PressOptions press;

  /** A command in a world. */
  public ServeCommand(Terminal terminal) {
    this.terminal = terminal;
    this.options = new ServeOptions(terminal);
    this.press = new PressOptions(terminal, terminal.environment());
  }

  @Override
  public Integer call() throws InterruptedException {
    // What the layout engine warns of can have words of a report in it.
    return press.withSetup(warning -> {}, this::serve);
  }

  private int serve(Setup setup) throws InterruptedException {
    Runtime machine = Runtime.getRuntime();
    ServiceSettings settings = options.settings(machine.availableProcessors());
    HttpService service = service(settings, setup, machine.maxMemory() / 4);
    options.operating().unknown().forEach(service::warn);
    URI address = start(service);
    CountDownLatch stopped = new CountDownLatch(1);
    terminal
        .stopping()
        .whenAsked(
            () -> {
              service.stop(NOTICE);
              stopped.countDown();
              return Exit.MADE;
            });
    say(service, address);
    new Readiness(terminal.environment()).tell(service::warn);
    stopped.await();
    return Exit.MADE;
  }

  // Whoever closed the standard output, as some that start services do, reads the log.
  private void say(HttpService service, URI address) {
    try {
      terminal.print("服务已就绪：" + address + "\n");
    } catch (UnusableException e) {
      service.warn(String.valueOf(e.getMessage()));
    }
  }

  private HttpService service(ServiceSettings settings, Setup setup, long memory) {
    try {
      return new HttpService(
          settings,
          observer -> new Press(setup.observedBy(observer)),
          memory,
          terminal.version(),
          terminal::say,
          terminal.clock());
    } catch (StartException e) {
      throw new UnusableException(String.valueOf(e.getMessage()), e);
    }
  }

  private static URI start(HttpService service) {
    try {
      return service.start();
    } catch (StartException e) {
      throw new UnusableException(String.valueOf(e.getMessage()), e);
    }
  }
}

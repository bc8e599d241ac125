package nianbao.cli.serve;

import java.net.URI;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import nianbao.cli.terminal.Exit;
import nianbao.cli.terminal.Terminal;
import nianbao.cli.terminal.UnusableException;
import nianbao.http.HttpService;
import nianbao.http.ServiceSettings;
import nianbao.http.StartException;
import nianbao.press.Press;
import nianbao.press.Setup;
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

  private final Terminal terminal;

  @Mixin private final ServeOptions options;

  /** A command in a world. */
  public ServeCommand(Terminal terminal) {
    this.terminal = terminal;
    this.options = new ServeOptions(terminal);
  }

  @Override
  public Integer call() throws InterruptedException {
    Runtime machine = Runtime.getRuntime();
    ServiceSettings settings = options.settings(machine.availableProcessors());
    HttpService service =
        new HttpService(
            settings,
            new Press(Setup.shipped(terminal.version())),
            machine.maxMemory() / 4,
            terminal.version(),
            terminal::say,
            terminal.clock());
    URI address = start(service);
    CountDownLatch stopped = new CountDownLatch(1);
    terminal
        .stopping()
        .whenAsked(
            () -> {
              service.stop();
              stopped.countDown();
              return Exit.MADE;
            });
    terminal.print("服务已就绪：" + address + "\n");
    stopped.await();
    return Exit.MADE;
  }

  private static URI start(HttpService service) {
    try {
      return service.start();
    } catch (StartException e) {
      throw new UnusableException(String.valueOf(e.getMessage()), e);
    }
  }
}

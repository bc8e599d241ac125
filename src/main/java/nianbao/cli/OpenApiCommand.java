package nianbao.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import nianbao.http.HttpService;
import nianbao.terminal.Exit;
import nianbao.terminal.Terminal;
import picocli.CommandLine.Command;

/** {@code nianbao openapi}: the contract of the service, for generators of clients. */
@Command(
    name = "openapi",
    customSynopsis = "nianbao openapi",
    header = "打印网络服务的OpenAPI说明",
    description = "其中写明每个地址收什么、答什么，可以用来生成客户端；不需要服务在运行。",
    footer = "例：nianbao openapi > openapi.json")
final class OpenApiCommand implements Callable<Integer> {

  private final Terminal terminal;

  /** The command in a world. */
  OpenApiCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    terminal.print(HttpService.contract());
    return Exit.MADE;
  }
}

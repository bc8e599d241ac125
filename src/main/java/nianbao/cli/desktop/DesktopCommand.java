package nianbao.cli.desktop;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.function.IntSupplier;
import java.util.function.ToIntBiFunction;
import nianbao.terminal.Exit;
import nianbao.terminal.Terminal;
import nianbao.terminal.UnusableException;
import picocli.CommandLine.Command;

/** {@code nianbao desktop}: the clerk's page in the browser of whoever sits in front of it. */
@Command(
    name = "desktop",
    customSynopsis = "nianbao desktop",
    header = "在浏览器里打开填报的页面，关了页面就结束",
    description = {"在桌面上只写 nianbao 就是这个命令。只有本机能用，打开的地址只能用一次。", "页面关上两三分钟后自己结束，也可以用Ctrl-C停止。"})
public final class DesktopCommand implements Callable<Integer> {

  /** A browser keeps drafts by address: with the same port they are found again. */
  private static final int USUAL_PORT = 47_652;

  private static final int BITS_OF_KEY = 160;

  private final Terminal terminal;
  private final ToIntBiFunction<Terminal, String[]> program;
  private final Presence.Pause pause;

  /**
   * The command in a world.
   *
   * @param program runs the program once, in a world that it is given, and gives its exit code
   */
  public DesktopCommand(Terminal terminal, ToIntBiFunction<Terminal, String[]> program) {
    this(terminal, program, Presence.Pause.USUAL);
  }

  DesktopCommand(
      Terminal terminal, ToIntBiFunction<Terminal, String[]> program, Presence.Pause pause) {
    this.terminal = terminal;
    this.program = program;
    this.pause = pause;
  }

  @Override
  public Integer call() {
    String key =
        String.format(Locale.ROOT, "%040x", new BigInteger(BITS_OF_KEY, new SecureRandom()));
    try {
      // The folder is the user's own, whatever the temporary folder is.
      Path folder = Files.createTempDirectory(terminal.temporary(), "nianbao-");
      Path tokens = folder.resolve("tokens");
      try {
        Files.writeString(tokens, Presence.NAME + " " + key + " once\n");
        return serve(key, tokens);
      } finally {
        remove(tokens);
      }
    } catch (IOException e) {
      throw new UnusableException("临时文件夹不能用：请看磁盘满没满，或者用环境变量 JAVA_OPTS 的 -Djava.io.tmpdir 另指一个。", e);
    }
  }

  private int serve(String key, Path tokens) {
    Presence presence = new Presence(pause);
    Terminal world =
        new Terminal(
            InputStream.nullInputStream(),
            Lines.to(line -> open(line, key)),
            Lines.to(line -> take(line, presence)),
            terminal.folder(),
            terminal.temporary(),
            terminal.clock(),
            terminal.version(),
            Map.of(),
            ending -> {
              Ending once = new Ending(() -> end(ending, tokens));
              terminal.stopping().whenAsked(once);
              presence.whenGone(() -> end(once));
            });
    return program.applyAsInt(world, line(tokens));
  }

  // After the operator's word nothing else of the run is done: the key is not to be left behind.
  private static int end(IntSupplier service, Path tokens) throws IOException {
    int code = service.getAsInt();
    remove(tokens);
    return code;
  }

  // At the end of the service two threads come here.
  private static void remove(Path tokens) throws IOException {
    Files.deleteIfExists(tokens);
    Files.deleteIfExists(Objects.requireNonNull(tokens.getParent()));
  }

  private static void end(IntSupplier ending) {
    if (ending.getAsInt() != Exit.MADE) {
      throw new IllegalStateException("a service whose page is gone does not end");
    }
  }

  private static String[] line(Path tokens) {
    String port = Integer.toString(isFree(USUAL_PORT) ? USUAL_PORT : 0);
    return new String[] {
      "serve", "--host", "127.0.0.1", "--port", port, "--token-file", tokens.toString()
    };
  }

  private static boolean isFree(int port) {
    try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
      return socket.isBound();
    } catch (IOException e) {
      return false;
    }
  }

  /** Takes the line that says that the service is ready. */
  private void open(String line, String key) {
    URI address = URI.create(line.substring(line.indexOf("http")).strip());
    URI once = address.resolve("#key=" + key);
    Browser browser = new Browser(terminal.environment());
    if (browser.isThere() && browser.opens(once)) {
      // What opens it may fail later, unseen.
      terminal.say("已在浏览器里打开 " + address + " ，关了页面就结束；没有打开的话，请自己打开 " + once);
    } else {
      terminal.say("没有找到浏览器：请自己在浏览器里打开 " + once);
    }
  }

  /** Takes a line of the service's log, or a message. */
  private void take(String line, Presence presence) {
    if (!line.startsWith("{")) {
      terminal.say(line);
    } else {
      presence.hear(line);
    }
  }
}

package nianbao.cli.serve;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
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

  /**
   * How long the next desktop waits for one that begins or ends, in looks of a fifth of a second.
   */
  private static final int LOOKS_FOR_ANOTHER = 100;

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
      Optional<Path> own = UserFolder.of(terminal.environment());
      return own.isPresent()
          ? callIn(own.get(), key)
          : serve(key, RunningDesktop.alone(terminal.temporary(), key));
    } catch (IOException e) {
      throw new UnusableException("临时文件夹不能用：请看磁盘满没满，或者用环境变量 JAVA_OPTS 的 -Djava.io.tmpdir 另指一个。", e);
    }
  }

  private int callIn(Path folder, String key) throws IOException {
    for (int look = 0; look < LOOKS_FOR_ANOTHER; look++) {
      Optional<RunningDesktop> desktop = RunningDesktop.begun(folder, key);
      if (desktop.isPresent()) {
        return serve(key, desktop.get());
      }
      Optional<URI> another = RunningDesktop.joined(folder, key);
      if (another.isPresent()) {
        open(another.get(), key);
        return Exit.MADE;
      }
      pass();
    }
    throw new UnusableException("另一个 nianbao 正在打开或者正在结束，等了一会还没有好：请过一分钟再试。");
  }

  private void pass() {
    try {
      pause.pass();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("nobody waits for another desktop", e);
    }
  }

  private int serve(String key, RunningDesktop desktop) throws IOException {
    try {
      Presence presence = new Presence(pause, desktop::isJoined);
      return program.applyAsInt(world(key, desktop, presence), line(port(), desktop.keys()));
    } finally {
      desktop.end();
    }
  }

  private Terminal world(String key, RunningDesktop desktop, Presence presence) {
    return new Terminal(
        InputStream.nullInputStream(),
        Lines.to(line -> take(line, key, desktop)),
        Lines.to(line -> take(line, presence)),
        terminal.folder(),
        terminal.temporary(),
        terminal.clock(),
        terminal.version(),
        Map.of(),
        ending -> {
          Ending once = new Ending(() -> end(ending, desktop));
          terminal.stopping().whenAsked(once);
          presence.whenGone(() -> end(once));
        });
  }

  // Nobody is sent to a service that ends, and the next one needs its port. After the operator's
  // word nothing else of the run is done: the key is not to be left behind.
  private static int end(IntSupplier service, RunningDesktop desktop) throws IOException {
    desktop.leave();
    int code = service.getAsInt();
    desktop.end();
    return code;
  }

  private static void end(IntSupplier ending) {
    if (ending.getAsInt() != Exit.MADE) {
      throw new IllegalStateException("a service whose page is gone does not end");
    }
  }

  private int port() {
    if (isFree(USUAL_PORT)) {
      return USUAL_PORT;
    }
    terminal.say("端口" + USUAL_PORT + "被别的程序占用，这次换一个：浏览器按地址存草稿，以前的草稿这次看不到，关掉那个程序再打开就有。");
    return 0;
  }

  private static String[] line(int port, Path keys) {
    return new String[] {
      "serve",
      "--host",
      "127.0.0.1",
      "--port",
      Integer.toString(port),
      "--token-file",
      keys.toString()
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
  private void take(String line, String key, RunningDesktop desktop) {
    URI address = URI.create(line.substring(line.indexOf("http")).strip());
    try {
      desktop.isAt(address);
    } catch (IOException e) {
      throw new UncheckedIOException("the desktop cannot say where it is", e);
    }
    open(address, key);
  }

  private void open(URI address, String key) {
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

package nianbao.terminal;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Map;

/**
 * The outside world of one run. All text goes out as UTF-8, whatever the locale.
 *
 * @param in standard input
 * @param out standard output: what was asked for, and nothing else
 * @param err standard error: messages
 * @param folder the working folder, against which names of files are resolved
 * @param temporary the folder for files that are not kept
 * @param clock tells how long a run takes; nothing that is made depends on it
 * @param version the program's version
 * @param environment the environment variables
 * @param stopping how the operator ends a run that would go on for ever
 */
public record Terminal(
    InputStream in,
    OutputStream out,
    OutputStream err,
    Path folder,
    Path temporary,
    InstantSource clock,
    String version,
    Map<String, String> environment,
    Stopping stopping) {

  public Terminal {
    environment = Map.copyOf(environment);
  }

  /**
   * Writes what was asked for.
   *
   * @throws UnusableException if nobody reads it any longer, or the disk behind it is full
   */
  public void print(byte[] content) {
    try {
      out.write(content);
      out.flush();
    } catch (IOException e) {
      throw new UnusableException("无法写到标准输出：" + Reason.of(e) + "。", e);
    }
  }

  /** Writes text that was asked for; as {@link #print(byte[])}. */
  public void print(String text) {
    print(text.getBytes(StandardCharsets.UTF_8));
  }

  /** Writes one message. */
  // A failure to say so has nobody left to be told to, and must not undo what was made.
  @SuppressWarnings("EmptyCatch")
  public synchronized void say(String line) {
    try {
      err.write((line + "\n").getBytes(StandardCharsets.UTF_8));
      err.flush();
    } catch (IOException ignored) {
    }
  }
}

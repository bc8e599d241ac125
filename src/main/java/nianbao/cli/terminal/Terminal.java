package nianbao.cli.terminal;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.InstantSource;

/**
 * The outside world of one run. All text goes out as UTF-8, whatever the locale.
 *
 * @param in standard input
 * @param out standard output: what was asked for, and nothing else
 * @param err standard error: messages
 * @param folder the working folder, against which names of files are resolved
 * @param clock tells how long a run takes; nothing that is made depends on it
 * @param version the program's version
 */
public record Terminal(
    InputStream in,
    OutputStream out,
    OutputStream err,
    Path folder,
    InstantSource clock,
    String version) {

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
  public void say(String line) {
    try {
      err.write((line + "\n").getBytes(StandardCharsets.UTF_8));
      err.flush();
    } catch (IOException ignored) {
    }
  }
}

package nianbao.terminal;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A file that a command reads, or standard input.
 *
 * @param name as typed; {@code -} for standard input
 */
public record InputFile(Terminal terminal, String name) {

  /** What is done with the bytes of a file. */
  public interface Use<T> {
    /** Reads the file to its end; the stream is closed by whoever opened it. */
    T of(InputStream source) throws IOException;
  }

  /** The name of standard input. */
  public static final String STANDARD_INPUT = "-";

  /** How messages call the file. */
  public String shownName() {
    return isStandardInput() ? "标准输入" : "“" + name + "”";
  }

  public boolean isStandardInput() {
    return name.equals(STANDARD_INPUT);
  }

  /** The file as a URI reference (RFC 3986), relative where it was typed so. */
  public String uri() {
    if (isStandardInput()) {
      return "stdin";
    }
    Path file = Location.of(terminal.folder(), name);
    try {
      return Path.of(name).isAbsolute()
          ? file.toUri().toASCIIString()
          : new URI(null, null, name.replace(File.separatorChar, '/'), null).toASCIIString();
    } catch (URISyntaxException e) {
      return file.toUri().toASCIIString();
    }
  }

  /**
   * Opens the file, uses it and closes it.
   *
   * @throws UnusableException if it cannot be read
   */
  public <T> T read(Use<T> use) {
    try (InputStream source = open()) {
      return use.of(source);
    } catch (IOException e) {
      throw new UnusableException("无法读取" + shownName() + "：" + Reason.of(e) + "。", e);
    }
  }

  private InputStream open() throws IOException {
    if (isStandardInput()) {
      return terminal.in();
    }
    Path file = Location.of(terminal.folder(), name);
    if (Files.isDirectory(file)) {
      throw new UnusableException("无法读取" + shownName() + "：这是一个文件夹，请写明文件名。");
    }
    return Files.newInputStream(file);
  }
}

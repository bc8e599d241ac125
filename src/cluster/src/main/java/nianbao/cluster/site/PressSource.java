package nianbao.cluster.site;

import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import nianbao.press.Press;
import nianbao.press.Setup;
import nianbao.terminal.UnusableException;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;

/**
 * What a press is made of, wherever it is made.
 *
 * @param templates address of a folder with an agency's own templates; empty for the shipped ones
 * @param fonts address of a folder with an agency's own faces; empty for the shipped ones
 * @param version the program's version
 */
public record PressSource(String templates, String fonts, String version) implements Serializable {

  /** One a process, shared by its tasks: the faces are parsed once. */
  private static final ConcurrentMap<PressSource, Press> PRESSES = new ConcurrentHashMap<>();

  /**
   * The press of this process.
   *
   * @throws UnusableException if a folder that is given is not there
   * @throws nianbao.press.SetupException if a template or face is missing or broken
   * @throws UncheckedIOException if a folder cannot be read
   */
  public Press press(Store store) {
    return PRESSES.computeIfAbsent(this, source -> source.made(store));
  }

  private Press made(Store store) {
    // As in the program itself: messages spell figures in Arabic digits on every machine.
    Locale.setDefault(Locale.ROOT);
    try {
      return new Press(
          new Setup(
              local("--templates", templates, store),
              local("--fonts", fonts, store),
              version,
              warning -> {}));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Optional<java.nio.file.Path> local(String option, String address, Store store)
      throws IOException {
    if (address.isEmpty()) {
      return Optional.empty();
    }
    Path from = new Path(address);
    FileSystem files = store.of(from);
    if (!files.exists(from) || !files.getFileStatus(from).isDirectory()) {
      throw new UnusableException("选项 " + option + " 的“" + address + "”不是文件夹，或者不存在。");
    }
    java.nio.file.Path folder = Scratch.ofProcess();
    files.copyToLocalFile(false, from, new Path(folder.toUri()), true);
    return Optional.of(folder.resolve(from.getName()));
  }
}

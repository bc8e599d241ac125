package nianbao.press;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * What the outside world gives a press.
 *
 * @param templates a folder with an agency's own templates, if any
 * @param fonts a folder with an agency's own faces, if any
 * @param version the program's version, which the metadata names
 * @param engineWarnings told what the layout engine warns of, one line each
 */
public record Setup(
    Optional<Path> templates,
    Optional<Path> fonts,
    String version,
    Consumer<String> engineWarnings) {

  /** What is shipped, of which the layout engine has nothing to say. */
  public static Setup shipped(String version) {
    return new Setup(Optional.empty(), Optional.empty(), version, warning -> {});
  }
}

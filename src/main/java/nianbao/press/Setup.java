package nianbao.press;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * What the outside world gives a press.
 *
 * @param templates a folder with an agency's own templates, if any
 * @param fonts a folder with an agency's own faces, if any
 * @param version the program's version, which the metadata names
 * @param engineWarnings told what the layout engine warns of, one line each
 * @param observer stands around each step
 * @param plain whether nothing is kept from one report to make the next one faster; the bytes are
 *     the same
 * @param reading the longest that a document may take to be read; whoever reads it is told then
 */
public record Setup(
    Optional<Path> templates,
    Optional<Path> fonts,
    String version,
    Consumer<String> engineWarnings,
    StepObserver observer,
    boolean plain,
    Duration reading) {

  /** Real documents take a second at most, hostile ones less than ten. */
  public static final Duration USUAL_READING = Duration.ofMinutes(1);

  /** With nobody around the steps, the fast way. */
  public Setup(
      Optional<Path> templates,
      Optional<Path> fonts,
      String version,
      Consumer<String> engineWarnings) {
    this(templates, fonts, version, engineWarnings, StepObserver.NONE, false, USUAL_READING);
  }

  /** What is shipped, by the version that this is; who embeds the press needs nothing else. */
  public static Setup shipped() {
    return shipped(ownVersion());
  }

  /**
   * The program's version with the commit that it was built of, such as {@code 0.1.0+g4783380}; one
   * that was not built of a commit says {@code no-commit}.
   */
  public static String ownVersion() {
    try (InputStream in = Setup.class.getResourceAsStream("/nianbao/version.txt")) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8).strip();
    } catch (IOException e) {
      throw new UncheckedIOException("a jar that was read cannot be read", e);
    }
  }

  /** What is shipped, of which the layout engine has nothing to say. */
  public static Setup shipped(String version) {
    return new Setup(Optional.empty(), Optional.empty(), version, warning -> {});
  }

  /** The same, with an observer. */
  public Setup observedBy(StepObserver other) {
    return new Setup(templates, fonts, version, engineWarnings, other, plain, reading);
  }

  /** The same, the plain way or the fast one. */
  public Setup plainly(boolean other) {
    return new Setup(templates, fonts, version, engineWarnings, observer, other, reading);
  }

  /** The same, with so much time for a document. */
  public Setup readingWithin(Duration longest) {
    return new Setup(templates, fonts, version, engineWarnings, observer, plain, longest);
  }
}

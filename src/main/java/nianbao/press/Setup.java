package nianbao.press;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import nianbao.press.step.StepObserver;

/**
 * What the outside world gives a press.
 *
 * @param templates a folder with an agency's own templates, if any
 * @param fonts a folder with an agency's own faces, if any
 * @param version the program's version, which the metadata names
 * @param engineWarnings told what the layout engine warns of, one line each
 * @param observer stands around each step
 */
public record Setup(
    Optional<Path> templates,
    Optional<Path> fonts,
    String version,
    Consumer<String> engineWarnings,
    StepObserver observer) {

  /** With nobody around the steps. */
  public Setup(
      Optional<Path> templates,
      Optional<Path> fonts,
      String version,
      Consumer<String> engineWarnings) {
    this(templates, fonts, version, engineWarnings, StepObserver.NONE);
  }

  /** What is shipped, of which the layout engine has nothing to say. */
  public static Setup shipped(String version) {
    return new Setup(Optional.empty(), Optional.empty(), version, warning -> {});
  }

  /** The same, with an observer. */
  public Setup observedBy(StepObserver other) {
    return new Setup(templates, fonts, version, engineWarnings, other);
  }
}

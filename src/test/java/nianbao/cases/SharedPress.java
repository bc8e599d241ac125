package nianbao.cases;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import nianbao.press.Checks;
import nianbao.press.Outcome;
import nianbao.press.Press;
import nianbao.press.Printed;
import nianbao.press.Setup;

/** The one press of all cases: making one parses the faces. */
public final class SharedPress {

  private static final Queue<String> WARNINGS = new ConcurrentLinkedQueue<>();
  private static final Press PRESS =
      new Press(new Setup(Optional.empty(), Optional.empty(), "test", WARNINGS::add));

  private SharedPress() {}

  /** What the press makes of a case, errors in its figures aside. */
  public static Outcome<Printed> outcome(Case source) {
    try {
      return PRESS.print(new ByteArrayInputStream(source.bytes()), Checks.REPORT);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The PDF of a case. */
  public static byte[] pdf(Case source) {
    return outcome(source)
        .fold(
            made -> made.value().bytes(),
            rejected -> {
              throw new AssertionError(source + " is rejected: " + rejected.problems());
            },
            unreadable -> {
              throw new AssertionError(source + " is unreadable: " + unreadable.problem());
            });
  }

  static synchronized PrintedCase print(Case source) {
    WARNINGS.clear();
    byte[] pdf = pdf(source);
    return new PrintedCase(source, pdf, List.copyOf(WARNINGS));
  }
}

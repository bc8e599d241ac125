package nianbao.cases;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import nianbao.press.Outcome;
import nianbao.press.Press;
import nianbao.press.Setup;
import nianbao.press.Verification;
import nianbao.press.format.Checks;
import nianbao.press.format.Format;
import nianbao.press.format.Product;
import nianbao.press.format.Wanted;

/** The one press of all cases: making one parses the faces. */
public final class SharedPress {

  private static final Queue<String> WARNINGS = new ConcurrentLinkedQueue<>();
  private static final Press PRESS =
      new Press(new Setup(Optional.empty(), Optional.empty(), "test", WARNINGS::add));

  private SharedPress() {}

  /** What the press makes of a case, errors in its figures aside. */
  public static Outcome<Product> outcome(Case source) {
    return outcome(PRESS, source, Checks.REPORT);
  }

  /** What some press makes of a case. */
  public static Outcome<Product> outcome(Press press, Case source, Checks checks) {
    try {
      return press.make(new ByteArrayInputStream(source.bytes()), Wanted.of(Format.PDF, checks));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The press itself. */
  public static Press press() {
    return PRESS;
  }

  /** The draft of a case. */
  public static byte[] draft(Case source) {
    try {
      return bytes(
          source, PRESS.make(new ByteArrayInputStream(source.bytes()), Wanted.draft(Format.PDF)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The standard-format HTML of a case. */
  public static byte[] html(Case source) {
    try {
      return bytes(
          source,
          PRESS.make(
              new ByteArrayInputStream(source.bytes()), Wanted.of(Format.HTML, Checks.REPORT)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What a press of another version says of a PDF. */
  public static Verification verifyWithVersion(String version, byte[] pdf) throws IOException {
    Press other = new Press(new Setup(Optional.empty(), Optional.empty(), version, WARNINGS::add));
    return other.verify(new ByteArrayInputStream(pdf));
  }

  /** The PDF of a case. */
  public static byte[] pdf(Case source) {
    return pdf(PRESS, source);
  }

  /** The PDF of a case by some press. */
  public static byte[] pdf(Press press, Case source) {
    return bytes(source, outcome(press, source, Checks.REPORT));
  }

  private static byte[] bytes(Case source, Outcome<Product> outcome) {
    return outcome.fold(
        made -> made.value().bytes(),
        rejected -> {
          throw new AssertionError(source + " is rejected: " + rejected.problems());
        },
        unreadable -> {
          throw new AssertionError(source + " is unreadable: " + unreadable.problem());
        },
        unfit -> {
          throw new AssertionError("no report of last year is given: " + unfit.problems());
        });
  }

  static synchronized PrintedCase print(Case source) {
    WARNINGS.clear();
    byte[] pdf = pdf(source);
    return new PrintedCase(source, pdf, List.copyOf(WARNINGS));
  }
}

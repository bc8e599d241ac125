package nianbao.check.remnant;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.regex.MatchResult;
import java.util.stream.Stream;
import nianbao.check.rule.Scan;

/** Kinds of left-over that are looked for in one pass over a text. */
final class Remnants {

  /** What was to be filled in or taken out. */
  static final Remnants OF_THE_FORM =
      new Remnants(
          Stream.of(FormText.ALL, FillMarks.ALL, Conversions.ALL).flatMap(List::stream).toList());

  /** What something was lost of. */
  static final Remnants TORN =
      new Remnants(
          Stream.of(MissingFigures.ALL, TornDates.ALL, TornNumbers.ALL, Punctuation.ALL)
              .flatMap(List::stream)
              .toList());

  private final List<Remnant> kinds;
  private final Scan scan;

  private Remnants(List<Remnant> kinds) {
    this.kinds = kinds;
    this.scan = new Scan(kinds.stream().map(Remnant::words).toList());
  }

  List<Remnant> kinds() {
    return kinds;
  }

  /** Tells each left-over of a text, and of which kind it is. */
  void in(String text, BiConsumer<Remnant, MatchResult> found) {
    scan.in(text, (number, match) -> found.accept(kinds.get(number), match));
  }
}

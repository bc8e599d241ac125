package nianbao.office.gather;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import nianbao.archive.repeat.Match;
import nianbao.check.repeat.Sketch;
import nianbao.office.gather.Gathered.Repeat;
import nianbao.press.input.Examined;
import nianbao.report.Passage;
import nianbao.report.Problem;

/** The paragraphs of last year's report that this year's has too, for both to be shown. */
final class LastYear {

  private static final String RULE = "repeated-text";

  /** What is shown of a paragraph: who reads it sees by then. */
  private static final int SHOWN = 1500;

  private LastYear() {}

  /** What the checks found to be repeated, each with its source. */
  static List<Repeat> repeats(Examined examined) {
    return examined.last().stream()
        .flatMap(
            last -> {
              Map<String, String> words =
                  last.report().passages().stream()
                      .collect(
                          Collectors.toMap(Passage::pointer, Passage::text, (one, two) -> one));
              return examined.problems().stream()
                  .filter(problem -> problem.rule().equals(RULE))
                  .flatMap(problem -> repeat(examined, last, problem, words::get).stream());
            })
        .toList();
  }

  private static Optional<Repeat> repeat(
      Examined examined, Examined.Last last, Problem problem, Function<String, String> words) {
    return examined.sketches().stream()
        .filter(sketch -> sketch.pointer().equals(problem.pointer()))
        .findFirst()
        .flatMap(own -> nearest(own, last.sketches()).map(other -> repeat(own, other, words)));
  }

  private static Repeat repeat(Sketch own, Sketch other, Function<String, String> words) {
    return new Repeat(
        own.pointer(),
        other.part(),
        shown(words.apply(other.pointer())),
        Match.of(0, own.minima(), other.minima()).percent());
  }

  private static Optional<Sketch> nearest(Sketch own, List<Sketch> others) {
    int[] minima = own.minima();
    return others.stream()
        .max(Comparator.comparingInt(other -> Match.of(0, minima, other.minima()).agreement()));
  }

  /** As much of a paragraph as is shown. */
  static String shown(String text) {
    return text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "……";
  }
}

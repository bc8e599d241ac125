package nianbao.office.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import nianbao.form.Column;
import nianbao.form.Form;
import nianbao.form.Line;
import nianbao.form.LineId;
import nianbao.report.Figures;

/**
 * Figures that changed more since last year than such figures do.
 *
 * <p>Counts are compared on the scale of their square roots, on which chance moves large and small
 * ones alike (F. Anscombe, The transformation of Poisson, binomial and negative-binomial data,
 * 1948), with what is usual among all agencies: the median, and the median deviation from it, which
 * a few wild ones do not move (P. Rousseeuw and C. Croux, Alternatives to the median absolute
 * deviation, 1993). Fixed memory, however many there are. Learns first, is asked then; for one
 * thread.
 */
final class Jumps {

  /** A deviation beyond this many is an outlier (B. Iglewicz and D. Hoaglin, 1993). */
  private static final double MOST = 3.5;

  /** Smaller changes deserve no question, however unusual. */
  private static final long LEAST = 10;

  /** Fewer agencies do not say what is usual. */
  private static final int ENOUGH = 8;

  /** Of the difference of two counts with the same mean, each with a deviation of 1. */
  private static final double CHANCE = Math.sqrt(2);

  /** A median deviation of a normal distribution, as a standard one. */
  private static final double NORMAL = 1.4826;

  /** What was carried over is what last year's report carried forward: asked about there. */
  private static final LineId TOLD_BEFORE = LineId.CARRIED_OVER;

  private final List<Measure> measures = new ArrayList<>();

  Jumps() {
    for (Form form : Form.all()) {
      form.lines().stream()
          .filter(line -> line.id() != TOLD_BEFORE)
          .forEach(line -> add(form, line));
    }
  }

  // Those that a total is the sum of change with it; decimals are no counts, and changes none.
  private void add(Form form, Line line) {
    if (line.total().isPresent()) {
      if (measures.stream().noneMatch(measure -> measure.line == line.id())) {
        measures.add(new Measure(form, line.id(), Measure.TOTAL));
      }
      return;
    }
    for (int column = 0; column < line.columns().size(); column++) {
      if (line.columns().get(column).kind() == Column.Kind.COUNT) {
        measures.add(new Measure(form, line.id(), column));
      }
    }
  }

  void learn(Figures now, Figures last) {
    measures.forEach(measure -> measure.learn(now, last));
  }

  /** What changed much, and why it is said to be much. */
  List<String> of(Figures now, Figures last) {
    return measures.stream().flatMap(measure -> measure.jump(now, last).stream()).toList();
  }

  /** A figure that is compared. */
  private static final class Measure {

    /** In the place of a column: the line's total, which is the same in all editions. */
    private static final int TOTAL = -1;

    private final Form form;
    private final LineId line;
    private final int column;
    private final Spread spread = new Spread();

    Measure(Form form, LineId line, int column) {
      this.form = form;
      this.line = line;
      this.column = column;
    }

    void learn(Figures now, Figures last) {
      OptionalLong one = number(now, last);
      OptionalLong other = number(last, now);
      if (one.isPresent() && other.isPresent()) {
        spread.add(change(one.getAsLong(), other.getAsLong()));
      }
    }

    List<String> jump(Figures now, Figures last) {
      OptionalLong one = number(now, last);
      OptionalLong other = number(last, now);
      if (one.isEmpty() || other.isEmpty()) {
        return List.of();
      }
      long apart = one.getAsLong() - other.getAsLong();
      boolean enough = spread.count() >= ENOUGH;
      double middle = enough ? spread.median() : 0;
      double scale = enough ? Math.max(CHANCE, NORMAL * spread.deviation()) : CHANCE;
      double times = Math.abs(change(one.getAsLong(), other.getAsLong()) - middle) / scale;
      return times > MOST && Math.abs(apart) >= LEAST
          ? List.of(words(now, one.getAsLong(), other.getAsLong(), times, enough))
          : List.of();
    }

    private String words(Figures now, long one, long other, double times, boolean enough) {
      Line row = now.form().line(line);
      String usual =
          enough
              ? "同批%d个机关一般变化的%.1f倍".formatted(spread.count(), times)
              : "偶然变化的%.1f倍（同批可比的不足%d个机关）".formatted(times, ENOUGH);
      return String.format(
          Locale.ROOT,
          "%s上年%d、今年%d，%s%d，是%s（超过%.1f倍的列出）",
          row.name(column == TOTAL ? row.total().orElseThrow() : column),
          other,
          one,
          one > other ? "增加" : "减少",
          Math.abs(one - other),
          usual,
          MOST);
    }

    // The columns of part 二 are others in each edition.
    private OptionalLong number(Figures of, Figures beside) {
      if (column != TOTAL && (of.form() != form || beside.form() != form)) {
        return OptionalLong.empty();
      }
      return of.form()
          .find(line)
          .map(row -> of.row(line).number(column == TOTAL ? row.total().orElseThrow() : column))
          .orElse(OptionalLong.empty());
    }

    private static double change(long now, long last) {
      return 2 * (Math.sqrt(now + 0.375) - Math.sqrt(last + 0.375));
    }
  }
}

package nianbao.office.total;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nianbao.form.Line;
import nianbao.office.gather.Gathered;
import nianbao.office.gather.Ledger;
import nianbao.report.Cell;
import nianbao.report.Figures;
import nianbao.report.Problem;

/**
 * Whether the tables of a government's report are the sum of its agencies', cell by cell. Of what
 * differs those agencies are named whose figure moved most since last year: there it is to be
 * looked for first.
 */
public final class SumOfAgencies {

  /** The name of the rule. */
  public static final String RULE = "sum-of-agencies";

  private static final int NAMED = 3;

  private final Total total;
  private final Figures stated;
  private final Set<String> mixed;
  private final List<Difference> differences = new ArrayList<>();

  private final Function<Gathered, Optional<Figures>> before;

  private SumOfAgencies(Total total, Figures stated, Function<Gathered, Optional<Figures>> before) {
    this.before = before;
    this.total = total;
    this.stated = stated;
    this.mixed = Set.copyOf(total.sums().mixed());
  }

  /**
   * Every cell that differs, as an error.
   *
   * @param stated the government's tables
   * @param total what its agencies come to; of the same year and form
   * @param before the figures of an agency's report of the year before, where they are known; not
   *     asked unless something differs
   */
  public static List<Problem> of(
      Figures stated, Total total, Ledger ledger, Function<Gathered, Optional<Figures>> before)
      throws IOException {
    return new SumOfAgencies(total, stated, before).problems(ledger);
  }

  private List<Problem> problems(Ledger ledger) throws IOException {
    Figures sums = total.sums().figures();
    for (Line line : stated.form().lines()) {
      for (int i = 0; i < line.columns().size(); i++) {
        compare(line, i, stated.row(line.id()).cells().get(i), sums.row(line.id()).cells().get(i));
      }
    }
    if (!differences.isEmpty()) {
      ledger.each(this::look);
    }
    return differences.stream().map(difference -> difference.problem(total)).toList();
  }

  // What agencies wrote in several units has no sum to compare with.
  private void compare(Line line, int column, Cell own, Cell sum) {
    boolean apart = mixed.contains(line.name(column));
    Optional<Quantity> left = Quantity.of(own);
    Optional<Quantity> right = Quantity.of(sum);
    boolean same =
        (left.isPresent() && right.isPresent())
            ? left.get().isSameAs(right.get())
            : own.printed().equals(sum.printed());
    if (!apart && !same) {
      differences.add(new Difference(line, column, own, sum));
    }
  }

  private void look(Gathered gathered) {
    if (total.request().reason(gathered).isEmpty()) {
      Optional<Figures> last =
          before.apply(gathered).filter(figures -> figures.form() == stated.form());
      differences.forEach(difference -> difference.look(gathered, last, total.request()));
    }
  }

  /** An agency's part in a cell. */
  private record Share(String agency, Quantity now, Optional<Quantity> before) {

    BigDecimal moved() {
      return now.minus(before.orElse(Quantity.NONE)).value().abs();
    }

    String words() {
      return "“%s”（%s%s）"
          .formatted(
              agency, before.map(last -> "上年" + last.words() + "，今年").orElse(""), now.words());
    }
  }

  /** A cell that differs, and the few agencies that are to be named. */
  private static final class Difference {

    // Those whose last year is not known cannot have moved.
    private static final Comparator<Share> FIRST =
        Comparator.comparing((Share share) -> share.before().isEmpty())
            .thenComparing(Share::moved, Comparator.reverseOrder())
            .thenComparing(Share::agency);

    private final Line line;
    private final int column;
    private final Cell own;
    private final Cell sum;
    private final List<Share> named = new ArrayList<>();

    Difference(Line line, int column, Cell own, Cell sum) {
      this.line = line;
      this.column = column;
      this.own = own;
      this.sum = sum;
    }

    void look(Gathered gathered, Optional<Figures> last, TotalRequest request) {
      Optional<Quantity> now = gathered.content().figures().flatMap(this::of);
      Optional<Quantity> before = last.flatMap(this::of);
      Share share = new Share(request.name(gathered), now.orElse(Quantity.NONE), before);
      if (share.moved().signum() != 0) {
        named.add(share);
        named.sort(FIRST);
        if (named.size() > NAMED) {
          named.remove(NAMED);
        }
      }
    }

    private Optional<Quantity> of(Figures figures) {
      return Quantity.of(figures.row(line.id()).cells().get(column));
    }

    Problem problem(Total total) {
      return Problem.error(
          RULE,
          line.pointer(column),
          "%s为%s，所属%d个机关的合计为%s%s%s"
              .formatted(
                  line.name(column),
                  shown(own),
                  total.sums().count(),
                  shown(sum),
                  apart(),
                  hint()));
    }

    private static String shown(Cell cell) {
      return cell.isBlank() ? "空" : cell.printed();
    }

    private String apart() {
      return Quantity.of(own)
          .flatMap(left -> Quantity.of(sum).filter(left::isComparableWith).map(left::minus))
          .map(d -> "，" + (d.value().signum() > 0 ? "多" : "少") + d.abs().words())
          .orElse("");
    }

    private String hint() {
      if (named.isEmpty()) {
        return "";
      }
      boolean known = named.get(0).before().isPresent();
      return (known ? "；与上年相比变化最大的是" : "；其中最大的是")
          + named.stream().map(Share::words).collect(Collectors.joining("、"));
    }
  }
}

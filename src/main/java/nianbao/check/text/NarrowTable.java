package nianbao.check.text;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nianbao.check.rule.Manuscript;
import nianbao.check.rule.Rule;
import nianbao.check.rule.RuleDescription;
import nianbao.form.Part;
import nianbao.report.Block;
import nianbao.report.Problem;

/** A table of so many columns that its numbers are torn even in the smallest type. */
final class NarrowTable implements Rule {

  /** The text block of 156 mm, in pt. */
  private static final double WIDTH = 441;

  /** Padding and rule of a cell, and the smallest type that can be read, in pt. */
  private static final double PADDING = 3.15;

  private static final double LEAST_SIZE = 5;

  @Override
  public RuleDescription description() {
    return RuleDescription.warning(
        "narrow-table", "正文中表格的列不多到数字要拆成两行", "GB/T 9704-2012 5.2.4（版心尺寸156 mm×225 mm）");
  }

  @Override
  public Stream<Problem> check(Manuscript manuscript) {
    return Part.texts().stream().flatMap(part -> check(part, manuscript.report().text(part)));
  }

  private Stream<Problem> check(Part part, List<Block> blocks) {
    return IntStream.range(0, blocks.size())
        .filter(i -> blocks.get(i) instanceof Block.Table table && isTooNarrow(table))
        .mapToObj(
            i ->
                description()
                    .problem(
                        part.pointer() + "/" + i + "/table",
                        "列太多，用最小的字也放不下其中的数字，数字会拆成两行；请拆成几个表，或者去掉几列"));
  }

  private static boolean isTooNarrow(Block.Table table) {
    double[] numbers = table.numberLengths();
    double needed = Arrays.stream(numbers).map(n -> Math.max(n, 1) * LEAST_SIZE + PADDING).sum();
    return needed > WIDTH && Arrays.stream(numbers).anyMatch(n -> n > 0);
  }
}

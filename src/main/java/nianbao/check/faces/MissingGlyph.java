package nianbao.check.faces;

import java.util.HashSet;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nianbao.check.rule.Manuscript;
import nianbao.check.rule.Rule;
import nianbao.check.rule.RuleDescription;
import nianbao.report.Passage;
import nianbao.report.Problem;

/**
 * Every character has a glyph in some face: otherwise it would be printed as #, as a box or not at
 * all. Each character is told once for each place.
 */
public final class MissingGlyph implements Rule {

  /** The rule's id: its errors reject a report however the other checks are treated. */
  public static final String ID = "missing-glyph";

  private static final RuleDescription DESCRIPTION =
      RuleDescription.error(ID, "文字中的每个字都有可用字体的字形", "GB/T 9704-2012 5.2.2（字体和字号）");

  private final IntPredicate covered;

  /**
   * The rule for a set of faces.
   *
   * @param covered whether some face has a code point
   */
  public MissingGlyph(IntPredicate covered) {
    this.covered = covered;
  }

  @Override
  public RuleDescription description() {
    return DESCRIPTION;
  }

  @Override
  public Stream<Problem> check(Manuscript manuscript) {
    return manuscript.report().passages().stream().flatMap(this::check);
  }

  private Stream<Problem> check(Passage passage) {
    if (passage.text().codePoints().allMatch(this::isPrintable)) {
      return Stream.empty();
    }
    int[] characters = passage.text().codePoints().toArray();
    Set<Integer> told = new HashSet<>();
    return IntStream.range(0, characters.length)
        .filter(i -> !isPrintable(characters[i]) && told.add(characters[i]))
        .mapToObj(i -> DESCRIPTION.problem(passage.pointer(), message(characters[i], i + 1)));
  }

  private boolean isPrintable(int codePoint) {
    return codePoint == '\n' || codePoint == '\r' || covered.test(codePoint);
  }

  private static String message(int codePoint, int position) {
    return "第%d个字“%s”（U+%04X）在所有字体中都没有字形，无法印出，请改用其他字，或换用含有该字的字体"
        .formatted(position, Character.toString(codePoint), codePoint);
  }
}

package nianbao.check;

import java.util.HashSet;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;
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

  /** Variation selectors, and what joins or fills without ink. */
  private static final Pattern SELECTORS =
      Pattern.compile(
          "[\\x{FE00}-\\x{FE0F}\\x{E0100}-\\x{E01EF}\\x{180B}-\\x{180F}\\x{34F}"
              + "\\x{115F}\\x{1160}\\x{3164}\\x{FFA0}]");

  private final IntPredicate covered;

  /** A bit for each character that some face is known to have: all reports have much the same. */
  private final long[] printable = new long[(Character.MAX_VALUE + 1) / Long.SIZE];

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
    return manuscript.written().passages().stream().flatMap(this::check);
  }

  private Stream<Problem> check(Passage passage) {
    if (isPrintable(passage.text())) {
      return Stream.empty();
    }
    int[] characters = passage.text().codePoints().toArray();
    Set<Integer> told = new HashSet<>();
    return IntStream.range(0, characters.length)
        .filter(i -> !isPrintable(characters[i]) && told.add(characters[i]))
        .mapToObj(i -> DESCRIPTION.problem(passage.pointer(), message(characters[i], i + 1)));
  }

  private boolean isPrintable(String text) {
    char[] characters = text.toCharArray();
    for (int i = 0; i < characters.length; i++) {
      char c = characters[i];
      if ((printable[c / Long.SIZE] & 1L << c) == 0) {
        int codePoint = text.codePointAt(i);
        if (!isPrintable(codePoint)) {
          return false;
        }
        i += Character.charCount(codePoint) - 1;
      }
    }
    return true;
  }

  // Two threads may write at once: a bit that one overwrites is asked for again.
  private boolean isPrintable(int codePoint) {
    boolean found = codePoint == '\n' || codePoint == '\r' || covered.test(codePoint);
    if (found && Character.isBmpCodePoint(codePoint)) {
      printable[codePoint / Long.SIZE] |= 1L << codePoint;
    }
    return found;
  }

  private static String message(int codePoint, int position) {
    return (isVisible(codePoint)
            ? "第%d个字“%s”（U+%04X）在所有字体中都没有字形，无法印出，请改用其他字，或换用含有该字的字体"
            : "第%1$d个字（U+%3$04X）是看不见的字符，请删去")
        .formatted(position, Character.toString(codePoint), codePoint);
  }

  /** What selects a variant, joins or has no width leaves nothing between the quotes. */
  private static boolean isVisible(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.SPACE_SEPARATOR ->
          false;
      default -> !SELECTORS.matcher(Character.toString(codePoint)).matches();
    };
  }
}

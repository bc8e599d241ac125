package nianbao.check.repeat;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nianbao.check.rule.Anchored;
import nianbao.check.rule.Manuscript;
import nianbao.check.rule.Prose;
import nianbao.form.Part;

/**
 * A paragraph of the free text that is long enough to be compared.
 *
 * @param prose the whole paragraph
 * @param part where it stands, in the words of the form
 * @param own what it says in its own words, years left out
 */
record Paragraph(Prose prose, String part, String own) {

  /** Shorter ones are alike by chance, and say too little to embarrass anybody. */
  private static final int SHORTEST = 40;

  /** Prose has them; a line of data, such as an index number, has none. */
  private static final Pattern MARK = Pattern.compile("[，。；]");

  /** Behind the pointer of its part. */
  private static final Pattern PLACE = Pattern.compile("/\\d+(?:/text)?");

  private static final int QUOTED = 20;

  /** The years that a report speaks of move on by themselves. */
  private static final Anchored YEAR = Anchored.of("20\\d{2}(?=年)", "年");

  /**
   * The paragraphs of a report that say {@value #SHORTEST} characters or more in their own words.
   */
  static Stream<Paragraph> in(Manuscript manuscript) {
    return manuscript.prose().stream().map(Paragraph::of).flatMap(Optional::stream);
  }

  /** Its first words, to be quoted. */
  String beginning() {
    String text = prose.text();
    int end = text.offsetByCodePoints(0, Math.min(QUOTED, text.codePointCount(0, text.length())));
    return text.substring(0, end).replace("\n", "") + "……";
  }

  private static Optional<Paragraph> of(Prose prose) {
    return prose.text().length() < SHORTEST
        ? Optional.empty()
        : Part.textAt(prose.pointer())
            .filter(part -> isPlace(prose.pointer().substring(part.pointer().length())))
            .flatMap(part -> of(prose, part));
  }

  private static boolean isPlace(String behind) {
    return PLACE.matcher(behind).matches();
  }

  private static Optional<Paragraph> of(Prose prose, Part part) {
    String own = FixedWording.strippedFrom(prose.text());
    return own.length() < SHORTEST || !MARK.matcher(own).find()
        ? Optional.empty()
        : Optional.of(new Paragraph(prose, part.title(), YEAR.strippedFrom(own)));
  }
}

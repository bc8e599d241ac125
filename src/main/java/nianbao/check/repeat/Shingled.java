package nianbao.check.repeat;

import java.util.stream.Stream;
import nianbao.check.rule.Manuscript;

/**
 * A paragraph and what it is compared by.
 *
 * @param shingles of what the paragraph says in its own words
 */
record Shingled(Paragraph paragraph, Shingles shingles) {

  /** The paragraphs of a report that are long enough to be compared. */
  static Stream<Shingled> in(Manuscript manuscript) {
    return Paragraph.in(manuscript)
        .map(paragraph -> new Shingled(paragraph, Shingles.of(paragraph.own())));
  }
}

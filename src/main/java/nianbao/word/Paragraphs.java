package nianbao.word;

import java.util.List;
import java.util.regex.Pattern;
import nianbao.report.text.Blanks;
import nianbao.word.part.Markup;
import nianbao.word.part.Sheet;
import nianbao.word.part.Style;

/** Writes paragraphs and the runs in them (ECMA-376 part 1, 17.3). Owned by one thread. */
final class Paragraphs {

  /**
   * Characters that are of full width among Han and of half width among Latin letters: a run that
   * has one says which is meant (ECMA-376 part 1, 17.3.2.26).
   */
  private static final Pattern OF_TWO_WIDTHS =
      Pattern.compile(
          "[\u00A7\u00B0\u00B1\u00B7\u00D7\u00F7\u2010-\u2026\u2030-\u203B\u2100-\u27BF]");

  private final Markup out;

  Paragraphs(Markup out) {
    this.out = out;
  }

  /** A paragraph of one line. */
  void write(Style style, boolean kept, String line) {
    write(style, kept, List.of(line));
  }

  /**
   * A paragraph.
   *
   * @param kept whether it must stand on one page with what follows, beyond what its style asks
   */
  void write(Style style, boolean kept, List<String> lines) {
    begin(style, kept);
    run(lines, "", 0);
    end();
  }

  /** Begins a paragraph; runs come next. */
  void begin(Style style, boolean kept) {
    out.open("w:p").open("w:pPr").leaf("w:pStyle", "w:val", style.id());
    if (kept) {
      out.leaf("w:keepNext");
    }
    out.close();
  }

  /**
   * A paragraph between two edges, in characters from those of the text block.
   *
   * @param align {@code left} or {@code center}
   */
  void placed(Style style, double left, double right, String align, List<String> lines) {
    out.open("w:p").open("w:pPr").leaf("w:pStyle", "w:val", style.id());
    out.leaf(
        "w:ind",
        "w:leftChars",
        Long.toString(Math.round(left * 100)),
        "w:left",
        twips(left),
        "w:rightChars",
        Long.toString(Math.round(right * 100)),
        "w:right",
        twips(right));
    out.leaf("w:jc", "w:val", align).close();
    run(lines, "", 0);
    end();
  }

  private static String twips(double characters) {
    return Long.toString(Math.round(characters * Sheet.CHARACTER));
  }

  /**
   * A run of lines with breaks between them.
   *
   * @param style of the run, or nothing
   * @param size of its type in half points; 0 for the paragraph's
   */
  void run(List<String> lines, String style, int size) {
    boolean hinted = lines.stream().anyMatch(line -> OF_TWO_WIDTHS.matcher(line).find());
    if (lines.isEmpty()) {
      return;
    }
    out.open("w:r");
    if (hinted || !style.isEmpty() || size > 0) {
      properties(hinted, style, size);
    }
    for (int i = 0; i < lines.size(); i++) {
      if (i > 0) {
        out.leaf("w:br");
      }
      out.open("w:t", "xml:space", "preserve").text(lines.get(i)).close();
    }
    out.close();
  }

  private void properties(boolean hinted, String style, int size) {
    out.open("w:rPr");
    if (!style.isEmpty()) {
      out.leaf("w:rStyle", "w:val", style);
    }
    if (hinted) {
      out.leaf("w:rFonts", "w:hint", "eastAsia");
    }
    if (size > 0) {
      String halfPoints = Integer.toString(size);
      out.leaf("w:sz", "w:val", halfPoints).leaf("w:szCs", "w:val", halfPoints);
    }
    out.close();
  }

  void end() {
    out.close();
  }

  /** The lines of a text; white space around them is layout of the program it was typed in. */
  static List<String> lines(String text) {
    return Blanks.stripped(text).lines().map(Blanks::stripped).toList();
  }
}

package nianbao.intake.container.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import nianbao.intake.container.Gathered;
import nianbao.intake.container.unruled.Word;
import nianbao.intake.container.unruled.WordLine;
import nianbao.intake.piece.Blank;
import nianbao.intake.piece.Run;

/** A line of text on a page: glyphs at one height, from the left. */
record TextLine(int page, List<Glyph> glyphs) {

  /** A gap of this share of the height is a space between words. */
  private static final float GAP = 0.4f;

  private static final float SAME_LINE = 0.5f;

  /** Digits of one figure stand nearer, in their heights. */
  private static final float TOUCHING = 0.08f;

  /** Cells may stand so near, in sizes of the line. */
  private static final float PARTED = 0.17f;

  /** The lines that glyphs stand on, from the top. */
  static List<TextLine> of(int page, List<Glyph> glyphs) {
    List<Glyph> sorted = new ArrayList<>(glyphs);
    sorted.sort(Comparator.comparing(Glyph::bottom));
    List<TextLine> lines = new ArrayList<>();
    List<Glyph> line = new ArrayList<>();
    for (Glyph glyph : sorted) {
      boolean next =
          !line.isEmpty()
              && glyph.bottom() - line.get(0).bottom() > SAME_LINE * line.get(0).height();
      if (next) {
        lines.add(sortedLine(page, line));
        line = new ArrayList<>();
      }
      line.add(glyph);
    }
    if (!line.isEmpty()) {
      lines.add(sortedLine(page, line));
    }
    return lines.stream().filter(found -> !Blank.is(found.text())).toList();
  }

  private static TextLine sortedLine(int page, List<Glyph> line) {
    return new TextLine(page, line.stream().sorted(Comparator.comparing(Glyph::left)).toList());
  }

  /** The text of glyphs, line by line. */
  static String text(List<Glyph> glyphs) {
    return of(0, glyphs).stream()
        .map(line -> line.text().strip())
        .collect(Collectors.joining("\n"));
  }

  String text() {
    return runs().stream().map(Run::text).collect(Collectors.joining());
  }

  List<Run> runs() {
    Gathered gathered = new Gathered();
    float end = Float.MAX_VALUE;
    for (Glyph glyph : glyphs) {
      String face = glyph.face().substring(glyph.face().indexOf('+') + 1);
      boolean gap = glyph.left() - end > GAP * glyph.height();
      boolean bold = face.contains("Bold");
      gathered.add(gap ? " " + glyph.text() : glyph.text(), bold, face);
      end = glyph.right();
    }
    return gathered.take();
  }

  /** The words of the line, parted where a gap is wider than any within a word. */
  WordLine words() {
    List<Word> words = new ArrayList<>();
    List<Glyph> word = new ArrayList<>();
    float em = em();
    float end = Float.MAX_VALUE;
    for (Glyph glyph : glyphs) {
      boolean parted = glyph.left() - end > PARTED * em;
      if (parted && !word.isEmpty()) {
        words.add(word(word, em));
        word.clear();
      }
      if (!Blank.is(glyph.text())) {
        word.add(glyph);
      }
      // One space is of a word; the next ones part it.
      end = Blank.is(glyph.text()) && glyph.left() - end <= PARTED * em ? glyph.right() : end;
      end = Blank.is(glyph.text()) ? end : glyph.right();
    }
    if (!word.isEmpty()) {
      words.add(word(word, em));
    }
    return new WordLine(words);
  }

  /** The glyphs of the line, those of one figure together. */
  List<List<Glyph>> figures() {
    List<List<Glyph>> figures = new ArrayList<>();
    for (Glyph glyph : glyphs) {
      List<Glyph> before = figures.isEmpty() ? List.of() : figures.get(figures.size() - 1);
      boolean goesOn = !before.isEmpty() && goesOn(before.get(before.size() - 1), glyph);
      if (goesOn) {
        before.add(glyph);
      } else {
        figures.add(new ArrayList<>(List.of(glyph)));
      }
    }
    return figures;
  }

  private static boolean goesOn(Glyph digit, Glyph next) {
    return isOfAFigure(digit)
        && isOfAFigure(next)
        && next.left() - digit.right() < TOUCHING * digit.height();
  }

  private static boolean isOfAFigure(Glyph glyph) {
    char c = glyph.text().charAt(0);
    return Character.isDigit(c) || c == '.' || c == ',';
  }

  private Word word(List<Glyph> glyphs, float em) {
    TextLine line = new TextLine(page, List.copyOf(glyphs));
    return new Word(line.text(), line.left(), line.right(), line.bottom(), em);
  }

  /** The size that the line is set in: an ideograph is as wide, a digit half of it. */
  float em() {
    float em = 1;
    for (Glyph glyph : glyphs) {
      boolean digit = Character.isDigit(glyph.text().charAt(0));
      em = Math.max(em, (digit ? 2 : 1) * (glyph.right() - glyph.left()));
    }
    return em;
  }

  float left() {
    return first().left();
  }

  float right() {
    return last().right();
  }

  float top() {
    return first().top();
  }

  float bottom() {
    return first().bottom();
  }

  float height() {
    return first().height();
  }

  private Glyph first() {
    return inked().get(0);
  }

  private Glyph last() {
    return inked().get(inked().size() - 1);
  }

  private List<Glyph> inked() {
    return glyphs.stream().filter(glyph -> !Blank.is(glyph.text())).toList();
  }
}

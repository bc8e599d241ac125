package nianbao.intake.container.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import nianbao.intake.container.unruled.Unruled;
import nianbao.intake.container.unruled.WordLine;
import nianbao.intake.piece.LeftOut;
import nianbao.intake.piece.PageNumber;
import nianbao.intake.piece.Piece;
import nianbao.intake.piece.Place;

/** The pages of a document in their order, without what stands at the edge of each. */
final class Pages {

  private static final Pattern PAGE_NUMBER =
      Pattern.compile(
          "[-—–－\\s]*(?:第?\\s*\\d{1,4}\\s*(?:页|/\\s*\\d{1,4})?(?:[,，/\\s]*共\\s*\\d+\\s*页)?)[-—–－\\s]*");

  /** Header and footer stand in this share of the page's height. */
  private static final float EDGE = 0.1f;

  /** The number of a page stands over the lower margin of some; no line is so short by chance. */
  private static final float LOW = 0.2f;

  private static final float WIDEST_NUMBER = 8;

  private final List<PdfPage> pages;
  private final Map<String, Integer> atEdges = new HashMap<>();

  Pages(List<PdfPage> pages) {
    this.pages = pages;
    for (PdfPage page : pages) {
      page.lines().stream()
          .filter(line -> isAtEdge(page, line))
          .forEach(line -> atEdges.merge(worded(line), 1, Integer::sum));
    }
  }

  private static boolean isAtEdge(PdfPage page, TextLine line) {
    return line.bottom() < page.height() * EDGE || line.top() > page.height() * (1 - EDGE);
  }

  /** The words of a line, whatever numbers it counts pages with. */
  private static String worded(TextLine line) {
    return line.text().replaceAll("\\d+", "#").strip();
  }

  void write(List<Piece> pieces, List<LeftOut> leftOut) {
    Paragraphs paragraphs = new Paragraphs(margin(true), margin(false), pieces);
    for (PdfPage page : pages) {
      List<RuledTable> open = new ArrayList<>(page.tables());
      List<TextLine> together = new ArrayList<>();
      for (TextLine line : page.lines()) {
        while (!open.isEmpty() && open.get(0).top() <= line.top()) {
          lines(together, pieces, paragraphs);
          ruled(open.remove(0), page, pieces, paragraphs);
        }
        if (isAside(page, line)) {
          leftOut.add(new LeftOut(line.text().strip(), "页眉、页脚或页码", place(line)));
        } else {
          together.add(line);
        }
      }
      lines(together, pieces, paragraphs);
      open.forEach(table -> ruled(table, page, pieces, paragraphs));
    }
    paragraphs.end();
  }

  private static void ruled(
      RuledTable table, PdfPage page, List<Piece> pieces, Paragraphs paragraphs) {
    paragraphs.end();
    pieces.add(table.piece(page.number()));
  }

  /** Lines that no ruled table parts: those of tables without lines, and those of paragraphs. */
  private void lines(List<TextLine> lines, List<Piece> pieces, Paragraphs paragraphs) {
    if (lines.isEmpty()) {
      return;
    }
    int at = 0;
    List<WordLine> words = lines.stream().map(TextLine::words).toList();
    for (Unruled table : Unruled.in(lines.get(0).page(), words, margin(false) - margin(true))) {
      lines.subList(at, table.first()).forEach(paragraphs::add);
      paragraphs.end();
      pieces.add(table.table());
      at = table.end();
    }
    lines.subList(at, lines.size()).forEach(paragraphs::add);
    lines.clear();
  }

  private boolean isAside(PdfPage page, TextLine line) {
    return isNumberAbove(page, line)
        || (isAtEdge(page, line)
            && (PAGE_NUMBER.matcher(line.text()).matches()
                || (pages.size() > 1 && atEdges.getOrDefault(worded(line), 0) >= pages.size())));
  }

  private static boolean isNumberAbove(PdfPage page, TextLine line) {
    return line.top() > page.height() * (1 - LOW)
        && line.right() - line.left() < WIDEST_NUMBER * line.height()
        && PageNumber.is(line.text());
  }

  private static Place place(TextLine line) {
    return new Place.OnPage(line.page(), line.left(), line.top(), line.right(), line.bottom());
  }

  /** Where lines begin or end at most; single ones that reach further do not count. */
  private float margin(boolean left) {
    List<Float> all =
        pages.stream()
            .flatMap(page -> page.lines().stream().filter(line -> !isAside(page, line)))
            .filter(line -> line.text().length() > 10)
            .map(line -> left ? line.left() : line.right())
            .sorted()
            .toList();
    if (all.isEmpty()) {
      return left ? 0 : 595;
    }
    int few = all.size() / 20;
    return left ? all.get(few) : all.get(all.size() - 1 - few);
  }
}

package nianbao.intake.container.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nianbao.intake.container.Bounds;
import nianbao.intake.container.Gathered;
import nianbao.intake.container.Raised;
import nianbao.intake.container.Waited;
import nianbao.intake.piece.Blank;
import nianbao.intake.piece.LeftOut;
import nianbao.intake.piece.Nesting;
import nianbao.intake.piece.Piece;
import nianbao.intake.piece.Place;
import nianbao.intake.piece.Run;
import nianbao.intake.piece.Source;
import nianbao.intake.piece.UnreadableException;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Goes through a page once and writes down what it shows. */
final class PageWalk {

  /** What a browser sets within a line; all else stands on lines of its own. */
  private static final Set<String> INLINE =
      Set.of(
          "a",
          "abbr",
          "b",
          "bdi",
          "bdo",
          "big",
          "cite",
          "code",
          "data",
          "del",
          "dfn",
          "em",
          "font",
          "i",
          "ins",
          "kbd",
          "label",
          "mark",
          "o:p",
          "q",
          "s",
          "samp",
          "small",
          "span",
          "strike",
          "strong",
          "st1:chsdate",
          "sub",
          "sup",
          "time",
          "tt",
          "u",
          "var",
          "wbr");

  private static final Set<String> NO_TEXT =
      Set.of("script", "style", "template", "head", "svg", "object", "iframe", "video", "audio");
  private static final Set<String> CONTROLS = Set.of("select", "textarea", "button", "noscript");

  private final List<Piece> pieces = new ArrayList<>();
  private final List<LeftOut> leftOut = new ArrayList<>();
  private final List<Integer> groups = new ArrayList<>();
  private final List<Integer> parents = new ArrayList<>(List.of(0));
  private final Gathered gathered = new Gathered();
  private final PageTables tables;
  private final Pictures pictures;
  private Look paragraphLook = Look.PLAIN;
  private int outline;
  private int group;
  private int paragraphs;

  PageWalk(Pictures pictures) {
    this.pictures = pictures;
    this.tables = new PageTables(this);
  }

  Source source(Document page) throws UnreadableException {
    String title = page.title();
    if (!title.isBlank()) {
      add(Piece.Paragraph.of(title, new Place.WindowTitle()));
    }
    children(page.body(), Look.PLAIN, 0);
    endParagraph();
    return new Source(pieces, leftOut, new Nesting(groups, parents));
  }

  void children(Element element, Look look, int depth) throws UnreadableException {
    if (depth > Bounds.NESTING) {
      throw new UnreadableException("网页的标签套了" + Bounds.NESTING + "层以上，不像正常的网页；请在浏览器里另存为网页再导入");
    }
    for (Node child : element.childNodes()) {
      Waited.require();
      if (child instanceof TextNode text) {
        text(text.getWholeText(), look);
      } else if (child instanceof Element inner) {
        element(inner, look.in(inner), depth + 1);
      }
    }
  }

  private void text(String text, Look look) {
    if (look.hidden() || look.deleted()) {
      leaveOut(text, look.deleted() ? "已标记删除的文字" : "网页上不显示的文字");
      return;
    }
    gathered.addMarkup(look.raised() ? Raised.of(text) : text, look.bold(), look.face());
    if (!text.isBlank()) {
      paragraphLook = look;
    }
  }

  private void element(Element element, Look look, int depth) throws UnreadableException {
    String name = element.normalName();
    if (NO_TEXT.contains(name)) {
      return;
    }
    if (CONTROLS.contains(name)) {
      leaveOut(element.text(), "网页上的按钮和输入框");
    } else if (name.equals("br") || name.equals("hr")) {
      endParagraph();
    } else if (name.equals("img")) {
      picture(element, look);
    } else if (INLINE.contains(name)) {
      children(element, look, depth);
    } else {
      block(element, name, look, depth);
    }
  }

  private void block(Element element, String name, Look look, int depth)
      throws UnreadableException {
    endParagraph();
    int outer = group;
    group = parents.size();
    parents.add(outer);
    outline = name.matches("h[1-6]") ? name.charAt(1) - '0' : 0;
    if (name.equals("table") && !look.hidden()) {
      tables.table(element, look, depth);
    } else {
      children(element, look, depth);
    }
    endParagraph();
    outline = 0;
    group = outer;
  }

  private void picture(Element element, Look look) {
    if (!look.hidden()) {
      Place place = new Place.InParagraph(paragraphs + 1);
      add(ShownPicture.of(element, pictures, place));
    }
  }

  /** Ends the paragraph that is being gathered, if it has any text. */
  void endParagraph() {
    List<Run> runs = gathered.take();
    if (runs.stream().anyMatch(run -> !Blank.is(run.text()))) {
      paragraphs++;
      Place place = new Place.InParagraph(paragraphs);
      add(new Piece.Paragraph(runs, paragraphLook.align(), outline, place));
    }
  }

  void add(Piece piece) {
    pieces.add(piece);
    groups.add(group);
  }

  void leaveOut(String text, String reason) {
    if (!text.isBlank()) {
      leftOut.add(new LeftOut(text.strip(), reason, new Place.InParagraph(paragraphs + 1)));
    }
  }

  /** What stands in a cell: a walk of its own, of which only the texts and pictures are kept. */
  PageWalk inside(Element cell, Look look, int depth) throws UnreadableException {
    PageWalk walk = new PageWalk(pictures);
    walk.children(cell, look, depth);
    walk.endParagraph();
    leftOut.addAll(walk.leftOut);
    return walk;
  }

  List<Piece> pieces() {
    return pieces;
  }
}

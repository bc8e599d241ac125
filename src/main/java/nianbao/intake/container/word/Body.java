package nianbao.intake.container.word;

import java.util.ArrayList;
import java.util.List;
import nianbao.intake.container.Relations;
import nianbao.intake.container.Xml;
import nianbao.intake.piece.LeftOut;
import nianbao.intake.piece.Piece;
import nianbao.intake.piece.Place;
import nianbao.intake.piece.UnreadableException;

/** The body of a document: paragraphs and tables, in whatever they are wrapped. */
final class Body {

  private final Relations relations;
  private final Styles styles;
  private final Numbering numbering;
  private final List<LeftOut> leftOut = new ArrayList<>();
  private List<Piece> pieces = new ArrayList<>();
  private int paragraphs;
  private int tables;

  Body(Relations relations, Styles styles, Numbering numbering) {
    this.relations = relations;
    this.styles = styles;
    this.numbering = numbering;
  }

  void read(Xml xml) throws UnreadableException {
    while (xml.nextIn(0)) {
      if (xml.name().equals("body")) {
        blocks(xml);
      }
    }
  }

  /** Reads all that stands on lines of its own in the cursor's element. */
  void blocks(Xml xml) throws UnreadableException {
    int outer = xml.depth();
    while (xml.nextIn(outer)) {
      block(xml);
    }
  }

  private void block(Xml xml) throws UnreadableException {
    switch (xml.name()) {
      case "p" -> new Paragraph(this, relations).read(xml);
      case "tbl" -> table(xml);
      case "sdt" -> control(xml);
      case "del", "moveFrom" -> leaveOut(textOf(xml), "修订中已删除的文字");
      case "altChunk" -> {
        leaveOut("（嵌入的文件）", "嵌入的文件，没有读入");
        xml.skip();
      }
      case "sectPr", "tblPr", "tcPr", "tblGrid" -> xml.skip();
      // What wraps blocks, such as insertions and custom markup, is but passed through.
      default -> {}
    }
  }

  /** A content control: the hint in an empty one is none of the document's text. */
  private void control(Xml xml) throws UnreadableException {
    boolean hint = false;
    int outer = xml.depth();
    while (xml.nextIn(outer)) {
      if (xml.name().equals("sdtPr")) {
        hint = showsHint(xml);
      } else if (xml.name().equals("sdtContent")) {
        if (hint) {
          leaveOut(textOf(xml), "内容控件里的提示文字");
        } else {
          blocks(xml);
        }
      }
    }
  }

  static boolean showsHint(Xml xml) throws UnreadableException {
    boolean hint = false;
    int outer = xml.depth();
    while (xml.nextIn(outer)) {
      hint |= xml.name().equals("showingPlcHdr") && xml.isOn();
    }
    return hint;
  }

  private void table(Xml xml) throws UnreadableException {
    tables++;
    new Table(this, tables).read(xml);
  }

  /** What stands in the cursor's element, apart from the pieces of the document. */
  List<Piece> inside(Xml xml) throws UnreadableException {
    return apart(xml, this::blocks);
  }

  /** What the block is that the cursor stands on, apart from the pieces of the document. */
  List<Piece> insideOne(Xml xml) throws UnreadableException {
    return apart(xml, this::block);
  }

  private interface Step {
    void take(Xml xml) throws UnreadableException;
  }

  private List<Piece> apart(Xml xml, Step step) throws UnreadableException {
    List<Piece> outside = pieces;
    pieces = new ArrayList<>();
    step.take(xml);
    List<Piece> inside = pieces;
    pieces = outside;
    return inside;
  }

  static String textOf(Xml xml) throws UnreadableException {
    StringBuilder text = new StringBuilder();
    int outer = xml.depth();
    while (xml.nextIn(outer)) {
      if (xml.name().equals("t") || xml.name().equals("delText")) {
        text.append(xml.text());
      }
    }
    return text.toString();
  }

  void leaveOut(String text, String reason) {
    if (!text.isBlank()) {
      leftOut.add(new LeftOut(text.strip(), reason, here()));
    }
  }

  Place here() {
    return new Place.InParagraph(paragraphs + 1);
  }

  void add(Piece piece) {
    if (piece instanceof Piece.Paragraph) {
      paragraphs++;
    }
    pieces.add(piece);
  }

  Styles styles() {
    return styles;
  }

  Numbering numbering() {
    return numbering;
  }

  List<Piece> pieces() {
    return pieces;
  }

  List<LeftOut> leftOut() {
    return leftOut;
  }
}

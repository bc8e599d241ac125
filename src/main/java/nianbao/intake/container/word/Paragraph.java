package nianbao.intake.container.word;

import java.util.ArrayList;
import java.util.List;
import nianbao.intake.container.Gathered;
import nianbao.intake.container.PictureType;
import nianbao.intake.container.Raised;
import nianbao.intake.container.Relations;
import nianbao.intake.container.Xml;
import nianbao.intake.piece.Blank;
import nianbao.intake.piece.Piece;
import nianbao.intake.piece.Run;
import nianbao.intake.piece.UnreadableException;

/** One paragraph: its text, and what floats beside it and comes after it. */
final class Paragraph {

  private final Body body;
  private final Relations relations;
  private final Gathered gathered = new Gathered();
  private final List<Piece> beside = new ArrayList<>();
  private Style style = Style.PLAIN;
  private String name = "";
  private String alt = "";
  private String pictureName = "";

  Paragraph(Body body, Relations relations) {
    this.body = body;
    this.relations = relations;
  }

  void read(Xml xml) throws UnreadableException {
    int outer = xml.depth();
    while (xml.nextIn(outer)) {
      if (xml.name().equals("pPr")) {
        style = Style.PLAIN.overruled(xml, this::styled);
        number();
      } else {
        content(xml, style.look());
      }
    }
    end();
    beside.forEach(body::add);
  }

  private Style styled(String id) {
    name = body.styles().name(id);
    return body.styles().style(id);
  }

  private void number() {
    if (!style.list().isEmpty()) {
      String number = body.numbering().next(style.list(), style.level());
      gathered.add(number, style.look().bold(), style.look().face());
    }
  }

  private void end() {
    List<Run> runs = gathered.take();
    if (runs.stream().anyMatch(run -> !Blank.is(run.text()))) {
      body.add(new Piece.Paragraph(runs, style.align(), style.outline(), name, body.here()));
    }
  }

  /** What the cursor stands on, with all in it. */
  private void content(Xml xml, RunLook look) throws UnreadableException {
    switch (xml.name()) {
      case "r" -> run(xml, look);
      case "del", "moveFrom" -> body.leaveOut(Body.textOf(xml), "修订中已删除的文字");
      case "sdt" -> control(xml, look);
      case "AlternateContent" -> alternatives(xml, look);
      case "txbxContent" -> beside.addAll(body.inside(xml));
      case "blip" -> picture(relations.bytes(xml.attribute("embed")));
      case "imagedata" -> picture(relations.bytes(xml.attribute("id")));
      case "docPr" -> {
        alt = xml.attribute("descr");
        pictureName = xml.attribute("name");
      }
      case "chart", "relIds" -> beside(xml, "图表");
      case "OLEObject" -> beside(xml, "嵌入的对象");
      case "ruby" -> ruby(xml, look);
      case "sdtPr", "sdtEndPr", "instrText", "tblPr" -> xml.skip();
      default -> text(xml, look);
    }
  }

  private void text(Xml xml, RunLook look) throws UnreadableException {
    switch (xml.name()) {
      case "t" -> add(xml.text(), look);
      case "tab", "ptab" -> tab(look);
      case "br", "cr" -> lineBreak(look);
      case "noBreakHyphen" -> add("-", look);
      case "sym" -> body.leaveOut("（符号" + xml.attribute("char") + "）", "符号字体里的字符");
      default -> {}
    }
  }

  /** In a file of ours it is a line of its paragraph, in others most often a paragraph's end. */
  private void lineBreak(RunLook look) {
    if (body.styles().areOurs()) {
      add("\n", look);
    } else {
      end();
    }
  }

  /** A tab stop in the properties of a paragraph has the name of a tab in its text. */
  private void tab(RunLook look) {
    add(" ", look);
  }

  private void add(String text, RunLook look) {
    if (look.hidden()) {
      body.leaveOut(text, "隐藏的文字");
    } else if (look.struck()) {
      body.leaveOut(text, "加了删除线的文字");
    } else {
      String shown = look.raised() ? Raised.of(text) : text;
      gathered.add(shown, look.bold(), look.face(), body.styles().name(look.style()));
    }
  }

  private void run(Xml xml, RunLook inherited) throws UnreadableException {
    RunLook look = inherited;
    int outer = xml.depth();
    while (xml.nextIn(outer)) {
      if (xml.name().equals("rPr")) {
        look = inherited.overruled(xml);
      } else {
        content(xml, look);
      }
    }
  }

  private void control(Xml xml, RunLook look) throws UnreadableException {
    boolean hint = false;
    int outer = xml.depth();
    while (xml.nextIn(outer)) {
      if (xml.name().equals("sdtPr")) {
        hint = Body.showsHint(xml);
      } else if (xml.name().equals("sdtContent") && hint) {
        body.leaveOut(Body.textOf(xml), "内容控件里的提示文字");
      } else {
        content(xml, look);
      }
    }
  }

  /** One thing written in several ways: the first is the one to read, the others repeat it. */
  private void alternatives(Xml xml, RunLook look) throws UnreadableException {
    boolean chosen = false;
    int outer = xml.depth();
    while (xml.nextIn(outer)) {
      if (xml.depth() > outer + 1) {
        content(xml, look);
      } else if (chosen) {
        xml.skip();
      } else {
        chosen = true;
      }
    }
  }

  private void ruby(Xml xml, RunLook look) throws UnreadableException {
    int outer = xml.depth();
    while (xml.nextIn(outer)) {
      if (xml.name().equals("rt")) {
        body.leaveOut(Body.textOf(xml), "注音");
      } else {
        content(xml, look);
      }
    }
  }

  private void picture(byte[] bytes) {
    beside.add(new Piece.Picture(PictureType.of(bytes), bytes, alt, pictureName, body.here()));
    alt = "";
  }

  private void beside(Xml xml, String what) throws UnreadableException {
    beside.add(new Piece.Picture("", new byte[0], alt.isEmpty() ? what : alt, body.here()));
    alt = "";
    xml.skip();
  }
}

package nianbao.intake.container.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nianbao.intake.container.Parts;
import nianbao.intake.container.Relations;
import nianbao.intake.container.Xml;
import nianbao.intake.piece.LeftOut;
import nianbao.intake.piece.Piece;
import nianbao.intake.piece.Reader;
import nianbao.intake.piece.Source;
import nianbao.intake.piece.UnreadableException;

/** Reads sheets of the new kind (.xlsx, .xlsm). */
public final class SheetFile implements Reader {

  private static final String DEFAULT_BOOK = "xl/workbook.xml";

  @Override
  public Source read(byte[] file) throws UnreadableException {
    try (Parts parts = Parts.of(file)) {
      String book = Relations.of(parts, "").ofKind("officeDocument").orElse(DEFAULT_BOOK);
      Optional<byte[]> bytes = parts.bytes(book);
      if (bytes.isEmpty()) {
        throw new UnreadableException("表格文件已损坏，里面没有工作簿；请用Excel或WPS打开，另存一份再导入");
      }
      Relations relations = Relations.of(parts, book);
      Texts texts = Texts.of(relations);
      List<Piece> pieces = new ArrayList<>();
      List<LeftOut> leftOut = new ArrayList<>();
      Xml xml = Xml.of(bytes.get());
      while (xml.nextIn(0)) {
        if (xml.name().equals("sheet")) {
          sheet(xml, relations, texts, pieces, leftOut);
        }
      }
      return new Source(pieces, leftOut);
    }
  }

  private static void sheet(
      Xml xml, Relations relations, Texts texts, List<Piece> pieces, List<LeftOut> leftOut)
      throws UnreadableException {
    String name = xml.attribute("name");
    byte[] bytes = relations.bytes(xml.attribute("id"));
    if (bytes.length == 0) {
      return;
    }
    Piece.Table table = new Sheet(name, texts).read(Xml.of(bytes));
    if (xml.attribute("state").isEmpty() || xml.attribute("state").equals("visible")) {
      pieces.add(table);
    } else {
      table.cells().stream()
          .filter(cell -> !cell.text().isBlank())
          .forEach(cell -> leftOut.add(new LeftOut(cell.text(), "隐藏的工作表", cell.place())));
    }
  }
}

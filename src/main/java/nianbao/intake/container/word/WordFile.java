package nianbao.intake.container.word;

import java.util.List;
import java.util.Optional;
import nianbao.intake.container.Parts;
import nianbao.intake.container.Relations;
import nianbao.intake.container.Xml;
import nianbao.intake.piece.LeftOut;
import nianbao.intake.piece.Place;
import nianbao.intake.piece.Reader;
import nianbao.intake.piece.Source;
import nianbao.intake.piece.UnreadableException;

/** Reads Word files of the new kind (.docx, .docm, .dotx). */
public final class WordFile implements Reader {

  @Override
  public Source read(byte[] file) throws UnreadableException {
    try (Parts parts = Parts.of(file)) {
      Relations whole = Relations.of(parts, "");
      String name = whole.ofKind("officeDocument").orElse("word/document.xml");
      Optional<byte[]> document = parts.bytes(name);
      if (document.isEmpty()) {
        throw new UnreadableException("Word文件里没有正文，文件可能已损坏；请用Word或WPS打开，另存一份再导入");
      }
      Relations relations = Relations.of(parts, name);
      Body body =
          new Body(relations, Styles.of(relations.bytesOfKind("styles")), numbers(relations));
      body.read(Xml.of(document.get()));
      aside(parts, relations, body.leftOut());
      return new Source(body.pieces(), body.leftOut());
    }
  }

  private static Numbering numbers(Relations relations) throws UnreadableException {
    return Numbering.of(relations.bytesOfKind("numbering"));
  }

  /** What stands beside the text: on every page, at its foot, in the margin. */
  private static void aside(Parts parts, Relations relations, List<LeftOut> leftOut)
      throws UnreadableException {
    for (Aside aside : Aside.values()) {
      for (String name : relations.allOfKind(aside.kind())) {
        String text = text(parts.bytes(name));
        if (!text.isBlank()) {
          leftOut.add(new LeftOut(text.strip(), aside.reason(), new Place.InParagraph(1)));
        }
      }
    }
    if (relations.ofKind("vbaProject").isPresent()) {
      leftOut.add(new LeftOut("", "文件里的宏，没有运行也没有读入", new Place.InParagraph(1)));
    }
  }

  private static String text(Optional<byte[]> part) throws UnreadableException {
    if (part.isEmpty()) {
      return "";
    }
    StringBuilder text = new StringBuilder();
    Xml xml = Xml.of(part.get());
    while (xml.nextIn(0)) {
      if (xml.name().equals("t")) {
        text.append(xml.text());
      }
    }
    return text.toString();
  }
}

package nianbao.render;

import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** The fonts of one document over the shared faces, each made when it is first asked for. */
final class DocumentFonts {

  private final PDDocument document;
  private final Faces faces;
  private final Map<Role, PDType0Font> made = new EnumMap<>(Role.class);

  DocumentFonts(PDDocument document, Faces faces) {
    this.document = document;
    this.faces = faces;
  }

  PDType0Font font(Role role) {
    return made.computeIfAbsent(role, this::embed);
  }

  PDFontSupplier supplier(Role role) {
    return new PDFontSupplier(null) {
      @Override
      public PDFont supply() {
        return font(role);
      }
    };
  }

  private PDType0Font embed(Role role) {
    try {
      return PDType0Font.load(document, faces.face(role).font(), true);
    } catch (IOException e) {
      throw new UncheckedIOException("embedding " + faces.face(role).file(), e);
    }
  }
}

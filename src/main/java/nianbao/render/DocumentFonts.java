package nianbao.render;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Supplier;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** The fonts of one document over the shared faces, each made when it is first asked for. */
final class DocumentFonts {

  private static final int NORMAL_WEIGHT = 400;

  private final PDDocument document;
  private final Faces faces;
  private final Map<Role, PDType0Font> made = new EnumMap<>(Role.class);

  DocumentFonts(PDDocument document, Faces faces) {
    this.document = document;
    this.faces = faces;
  }

  PDType0Font font(Role role) {
    return made.computeIfAbsent(role, key -> embed(faces.face(key)));
  }

  /** Registers every family; a font is made when the layout first asks for it. */
  void registerWith(PdfRendererBuilder builder) {
    for (Role role : Role.values()) {
      register(builder, role.family(), () -> font(role));
    }
    register(builder, FullWidthMarks.FAMILY, () -> embed(faces.marks()));
  }

  private static void register(
      PdfRendererBuilder builder, String family, Supplier<PDType0Font> font) {
    PDFontSupplier supplier =
        new PDFontSupplier(null) {
          @Override
          public PDFont supply() {
            return font.get();
          }
        };
    builder.useFont(supplier, family, NORMAL_WEIGHT, FontStyle.NORMAL, true);
  }

  private PDType0Font embed(Face face) {
    try {
      return PDType0Font.load(document, face.font(), true);
    } catch (IOException e) {
      throw new UncheckedIOException("embedding " + face.file(), e);
    }
  }
}

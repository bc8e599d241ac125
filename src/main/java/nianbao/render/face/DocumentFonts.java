package nianbao.render.face;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;

/** The fonts of one document over the shared faces, each made when it is first asked for. */
public final class DocumentFonts {

  private static final int NORMAL_WEIGHT = 400;

  /**
   * The family of the body's punctuation, for style sheets to put before a face of narrow marks.
   */
  private static final String FULL_WIDTH_MARKS = "全角标点";

  private final PDDocument document;
  private final Faces faces;
  private final Map<Role, EmbeddedFont> made = new EnumMap<>(Role.class);
  private final List<EmbeddedFont> all = new ArrayList<>();

  /** The fonts of a document. */
  public DocumentFonts(PDDocument document, Faces faces) {
    this.document = document;
    this.faces = faces;
  }

  /** The families that style sheets can name. */
  public static Set<String> families() {
    Set<String> families = new LinkedHashSet<>();
    Stream.of(Role.values()).map(Role::family).forEach(families::add);
    families.add(FULL_WIDTH_MARKS);
    return families;
  }

  /** Whether, for each character of a text, one of some families has a glyph. */
  public boolean cover(String text, String... families) {
    return text.codePoints().allMatch(c -> covers(c, families));
  }

  private boolean covers(int codePoint, String... families) {
    for (String family : families) {
      for (Role role : Role.values()) {
        if (role.family().equals(family) && faces.face(role).covers(codePoint)) {
          return true;
        }
      }
    }
    return false;
  }

  /** The document's font in a role. */
  public EmbeddedFont font(Role role) {
    return made.computeIfAbsent(role, key -> make(faces.face(key)));
  }

  /** The document's font in the role that a family of style sheets stands for. */
  public Optional<EmbeddedFont> ofFamily(String family) {
    for (Role role : Role.values()) {
      if (role.family().equals(family)) {
        return Optional.of(font(role));
      }
    }
    return Optional.empty();
  }

  /** The role of one of the document's fonts, by its dictionary. */
  public Optional<Role> role(COSBase dictionary) {
    return made.entrySet().stream()
        .filter(font -> font.getValue().getCOSObject().equals(dictionary))
        .map(Map.Entry::getKey)
        .findFirst();
  }

  /** All of the document's fonts, in the order in which they were made. */
  public List<EmbeddedFont> all() {
    return List.copyOf(all);
  }

  /** Embeds the glyphs of the characters that each font has shown. */
  public void embed() throws IOException {
    for (EmbeddedFont font : all) {
      font.embed();
    }
  }

  /** Registers every family; a font is made when the layout first asks for it. */
  public void registerWith(PdfRendererBuilder builder) {
    for (Role role : Role.values()) {
      register(builder, role.family(), () -> font(role));
    }
    register(builder, FULL_WIDTH_MARKS, () -> make(faces.marks()));
  }

  private static void register(
      PdfRendererBuilder builder, String family, Supplier<EmbeddedFont> font) {
    PDFontSupplier supplier =
        new PDFontSupplier(null) {
          @Override
          public PDFont supply() {
            return font.get();
          }
        };
    builder.useFont(supplier, family, NORMAL_WEIGHT, FontStyle.NORMAL, true);
  }

  private EmbeddedFont make(Face face) {
    try {
      EmbeddedFont font = EmbeddedFont.of(face, document);
      all.add(font);
      return font;
    } catch (IOException e) {
      throw new UncheckedIOException("embedding " + face.file(), e);
    }
  }
}

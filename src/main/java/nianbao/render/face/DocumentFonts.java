package nianbao.render.face;

import com.openhtmltopdf.css.constants.IdentValue;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfBoxFontResolver;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
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
  private final Set<Role> spare = EnumSet.noneOf(Role.class);
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
    Stream.of(Role.values())
        .filter(role -> !role.isSpare())
        .map(Role::family)
        .forEach(families::add);
    families.add(FULL_WIDTH_MARKS);
    return families;
  }

  /** Whether a family is that of a spare face, which no style sheet names. */
  public static boolean isSpare(String family) {
    return Stream.of(Role.SYMBOLS, Role.RARE).anyMatch(role -> role.family().equals(family));
  }

  /** Whether, for each character of a text, one of some families or a spare face has a glyph. */
  public boolean cover(String text, String... families) {
    return text.codePoints().allMatch(c -> covers(c, families));
  }

  private boolean covers(int codePoint, String... families) {
    if (isInFamily(codePoint, families)) {
      return true;
    }
    return spare.stream().anyMatch(role -> faces.face(role).covers(codePoint));
  }

  private boolean isInFamily(int codePoint, String... families) {
    for (String family : families) {
      for (Role role : Role.values()) {
        if (!role.isSpare() && role.family().equals(family) && faces.face(role).covers(codePoint)) {
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

  /** Registers the families; a font is made when the layout first asks for it. */
  public void registerWith(PdfRendererBuilder builder) {
    for (Role role : Role.ofTexts()) {
      register(builder, role.family(), () -> font(role));
    }
    register(builder, Role.DIGITS.family(), () -> font(Role.DIGITS));
    register(builder, FULL_WIDTH_MARKS, () -> make(faces.marks()));
  }

  /**
   * Registers the spare faces that a text needs, to be asked after all that a style sheet names.
   *
   * @return whether there are any
   */
  public boolean registerSpare(String text, PdfBoxFontResolver resolver) {
    for (Role role : faces.spareFor(text)) {
      resolver.addFont(
          supplier(() -> font(role)),
          role.family(),
          NORMAL_WEIGHT,
          IdentValue.NORMAL,
          true,
          PdfBoxFontResolver.FontGroup.FINAL_FALLBACK);
      spare.add(role);
    }
    return !spare.isEmpty();
  }

  private static void register(
      PdfRendererBuilder builder, String family, Supplier<EmbeddedFont> font) {
    builder.useFont(supplier(font), family, NORMAL_WEIGHT, FontStyle.NORMAL, true);
  }

  private static PDFontSupplier supplier(Supplier<EmbeddedFont> font) {
    return new PDFontSupplier(null) {
      @Override
      public PDFont supply() {
        return font.get();
      }
    };
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

package nianbao.measure;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;

/**
 * A PDF, measured.
 *
 * @param tagged what the structure tree says, in its order: what a screen reader speaks
 * @param outline the structure tree: a line for each element, with its entries, and for each text
 */
public record MeasuredDocument(
    List<MeasuredPage> pages, Set<EmbeddedFace> faces, String tagged, List<String> outline) {

  public MeasuredDocument {
    pages = List.copyOf(pages);
    faces = Set.copyOf(faces);
    outline = List.copyOf(outline);
  }

  /** Measures the bytes of a PDF. */
  public static MeasuredDocument of(byte[] pdf) {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      List<MeasuredPage> pages = new ArrayList<>();
      Set<EmbeddedFace> faces = new LinkedHashSet<>();
      for (PDPage page : document.getPages()) {
        pages.add(PageReader.read(page, pages.size() + 1));
        faces.addAll(faces(page.getResources()));
      }
      TaggedText tagged = new TaggedText(document, pages);
      return new MeasuredDocument(pages, faces, tagged.text(), tagged.outline());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The content of all pages. */
  public List<Glyph> content() {
    return pages.stream().flatMap(page -> page.content().stream()).toList();
  }

  private static List<EmbeddedFace> faces(PDResources resources) throws IOException {
    List<EmbeddedFace> faces = new ArrayList<>();
    for (COSName name : resources.getFontNames()) {
      var font = resources.getFont(name);
      faces.add(new EmbeddedFace(font.getName(), font.isEmbedded()));
    }
    return faces;
  }
}

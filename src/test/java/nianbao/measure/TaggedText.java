package nianbao.measure;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;

/** Reads a document in the order of its structure tree (ISO 32000-1 14.7), as a screen reader. */
final class TaggedText {

  /** Where marked content stands: its page, counted from 1, and its id. */
  private record Place(int page, int id) {}

  private final PDDocument document;
  private final Map<Place, String> texts;
  private final StringBuilder spoken = new StringBuilder();

  TaggedText(PDDocument document, List<MeasuredPage> pages) {
    this.document = document;
    this.texts =
        pages.stream()
            .flatMap(page -> page.content().stream())
            .collect(
                Collectors.groupingBy(
                    glyph -> new Place(glyph.page(), glyph.mark().id()),
                    Collectors.mapping(Glyph::text, Collectors.joining())));
  }

  String text() {
    speakKids(document.getDocumentCatalog().getStructureTreeRoot(), null);
    return spoken.toString();
  }

  private void speakKids(PDStructureNode node, PDPage page) {
    for (Object kid : node.getKids()) {
      if (kid instanceof PDStructureElement element) {
        speakKids(element, element.getPage() == null ? page : element.getPage());
      } else if (kid instanceof Integer id) {
        speak(page, id);
      } else if (kid instanceof PDMarkedContentReference reference) {
        COSDictionary own = (COSDictionary) reference.getCOSObject().getDictionaryObject("Pg");
        speak(own == null ? page : new PDPage(own), reference.getMCID());
      }
    }
  }

  private void speak(PDPage page, int id) {
    Place place = new Place(document.getPages().indexOf(page) + 1, id);
    spoken.append(texts.getOrDefault(place, ""));
  }
}

package nianbao.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.jspecify.annotations.Nullable;

/** Reads a document in the order of its structure tree (ISO 32000-1 14.7), as a screen reader. */
final class TaggedText {

  /** Where marked content stands: its page, counted from 1, and its id. */
  private record Place(int page, int id) {}

  private static final Set<COSName> LINKS = Set.of(COSName.P, COSName.PG, COSName.K);

  private final PDDocument document;
  private final Map<Place, String> texts;
  private final StringBuilder spoken = new StringBuilder();
  private final List<String> outline = new ArrayList<>();
  private int told;

  TaggedText(PDDocument document, List<MeasuredPage> pages) {
    this.document = document;
    this.texts =
        pages.stream()
            .flatMap(page -> page.content().stream())
            .collect(
                Collectors.groupingBy(
                    glyph -> new Place(glyph.page(), glyph.mark().id()),
                    Collectors.mapping(Glyph::text, Collectors.joining())));
    speakKids(document.getDocumentCatalog().getStructureTreeRoot(), null, "");
  }

  /** All texts. */
  String text() {
    return spoken.toString();
  }

  /** A line for each element and for each text between elements, indented by its depth. */
  List<String> outline() {
    return outline;
  }

  private void speakKids(PDStructureNode node, @Nullable PDPage page, String indent) {
    for (Object kid : node.getKids()) {
      if (kid instanceof PDStructureElement element) {
        tell(indent);
        PDPage own = element.getPage() == null ? page : element.getPage();
        outline.add(indent + entries(element.getCOSObject()) + " on page " + number(own));
        speakKids(element, own, indent + "  ");
      } else if (kid instanceof Integer id) {
        speak(page, id);
      } else if (kid instanceof PDMarkedContentReference reference) {
        COSDictionary own = (COSDictionary) reference.getCOSObject().getDictionaryObject("Pg");
        speak(own == null ? page : new PDPage(own), reference.getMCID());
      }
    }
    tell(indent);
  }

  private void speak(@Nullable PDPage page, int id) {
    spoken.append(texts.getOrDefault(new Place(number(page), id), ""));
  }

  private void tell(String indent) {
    if (spoken.length() > told) {
      outline.add(indent + "“" + spoken.substring(told) + "”");
      told = spoken.length();
    }
  }

  private int number(@Nullable PDPage page) {
    return page == null ? 0 : document.getPages().indexOf(page) + 1;
  }

  private static String entries(COSDictionary element) {
    return element.entrySet().stream()
        .filter(entry -> !LINKS.contains(entry.getKey()))
        .map(entry -> entry.getKey().getName() + "=" + plain(entry.getValue()))
        .sorted()
        .collect(Collectors.joining(" "));
  }

  private static String plain(COSBase value) {
    if (value instanceof COSObject reference) {
      return plain(reference.getObject());
    } else if (value instanceof COSDictionary dictionary) {
      return "<" + entries(dictionary) + ">";
    } else if (value instanceof COSString text) {
      return text.getString();
    }
    return value.toString();
  }
}

package nianbao.conformance;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;

/** The tagged tables of a PDF as a screen reader walks through them. */
final class TaggedTable {

  /** A data cell: what it says, and the words of its headers, outermost first. */
  record DataCell(String text, List<String> headers) {}

  private final Map<COSDictionary, Map<Integer, String>> texts = new HashMap<>();
  private final Map<String, PDStructureElement> byId = new HashMap<>();
  private final List<PDStructureElement> cells = new ArrayList<>();

  private TaggedTable() {}

  /** The data cells of all tables, in reading order. */
  static List<DataCell> dataCells(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      TaggedTable table = new TaggedTable();
      for (PDPage page : document.getPages()) {
        table.readPage(page);
      }
      table.walk(document.getDocumentCatalog().getStructureTreeRoot());
      return table.cells.stream().map(table::dataCell).toList();
    }
  }

  private void readPage(PDPage page) throws IOException {
    PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
    extractor.processPage(page);
    Map<Integer, String> ofPage = new HashMap<>();
    extractor.getMarkedContents().forEach(content -> collect(content, ofPage));
    texts.put(page.getCOSObject(), ofPage);
  }

  private static void collect(PDMarkedContent content, Map<Integer, String> ofPage) {
    StringBuilder text = new StringBuilder();
    for (Object part : content.getContents()) {
      if (part instanceof TextPosition position) {
        text.append(position.getUnicode());
      } else if (part instanceof PDMarkedContent inner) {
        collect(inner, ofPage);
      }
    }
    ofPage.merge(content.getMCID(), text.toString(), String::concat);
  }

  private void walk(PDStructureNode node) {
    for (Object kid : node.getKids()) {
      if (kid instanceof PDStructureElement element) {
        if ("TD".equals(element.getStructureType())) {
          cells.add(element);
        }
        if (element.getElementIdentifier() != null) {
          byId.put(element.getElementIdentifier(), element);
        }
        walk(element);
      }
    }
  }

  private DataCell dataCell(PDStructureElement cell) {
    List<String> headers = new ArrayList<>();
    COSDictionary attributes = cell.getCOSObject().getCOSDictionary(COSName.A);
    COSArray ids =
        attributes == null ? null : attributes.getCOSArray(COSName.getPDFName("Headers"));
    for (int i = 0; ids != null && i < ids.size(); i++) {
      headers.add(text(byId.get(((COSString) ids.getObject(i)).getString())));
    }
    return new DataCell(text(cell), headers);
  }

  private String text(PDStructureElement element) {
    StringBuilder text = new StringBuilder();
    for (Object kid : element.getKids()) {
      if (kid instanceof PDStructureElement child) {
        text.append(text(child));
      } else if (kid instanceof PDMarkedContentReference reference) {
        text.append(text(reference.getPage(), reference.getMCID()));
      } else if (kid instanceof Integer id) {
        text.append(text(element.getPage(), id));
      }
    }
    return text.toString();
  }

  private String text(PDPage page, int id) {
    return texts.get(page.getCOSObject()).getOrDefault(id, "");
  }
}

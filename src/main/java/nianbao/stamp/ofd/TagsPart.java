package nianbao.stamp.ofd;

import java.util.IdentityHashMap;
import java.util.List;
import nianbao.stamp.ofd.page.Markup;
import nianbao.stamp.ofd.page.Numbers;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.jspecify.annotations.Nullable;

/**
 * The structure tree as custom tags (GB/T 33190-2016 16): each element with the objects that show
 * it. A hook for programs; the standard says nothing of reading aloud.
 */
final class TagsPart {

  /** The namespace of the tags, which only this project knows. */
  static final String NAMESPACE = "urn:nianbao:tags:1";

  private static final int USUAL_LENGTH = 1 << 16;
  private static final COSName ROW_SPAN = COSName.getPDFName("RowSpan");
  private static final COSName COLUMN_SPAN = COSName.getPDFName("ColSpan");

  private final COSDictionary root;
  private final IdentityHashMap<COSDictionary, Integer> pages = new IdentityHashMap<>();
  private final Numbers numbers;
  private final int firstPage;
  private final Markup tags = new Markup("tag", NAMESPACE, "Tags", USUAL_LENGTH);

  /**
   * The tags of a document.
   *
   * @param firstPage the id of the first page; the others follow it
   */
  TagsPart(PDDocument document, Numbers numbers, int firstPage) {
    this.root = document.getDocumentCatalog().getStructureTreeRoot().getCOSObject();
    this.numbers = numbers;
    this.firstPage = firstPage;
    for (PDPage page : document.getPages()) {
      pages.put(page.getCOSObject(), pages.size());
    }
  }

  byte[] bytes() {
    tags.content();
    writeKids(root, null);
    return tags.close("Tags").bytes();
  }

  private void writeKids(COSDictionary parent, @Nullable COSDictionary page) {
    COSBase kids = parent.getDictionaryObject(COSName.K);
    if (kids instanceof COSArray array) {
      for (int i = 0; i < array.size(); i++) {
        write(array.getObject(i), page);
      }
    } else {
      write(kids, page);
    }
  }

  /** An element, or marked content: an integer or a dictionary (ISO 32000-1 14.7.2 and 14.7.4). */
  private void write(@Nullable COSBase kid, @Nullable COSDictionary page) {
    if (kid instanceof COSInteger mark) {
      writeObjects(page, mark.intValue());
    } else if (kid instanceof COSDictionary dictionary) {
      COSDictionary own = dictionary.getCOSDictionary(COSName.PG);
      if (dictionary.containsKey(COSName.S)) {
        writeElement(dictionary, own == null ? page : own);
      } else if (dictionary.containsKey(COSName.MCID)) {
        writeObjects(own == null ? page : own, dictionary.getInt(COSName.MCID));
      }
    }
  }

  private void writeElement(COSDictionary element, @Nullable COSDictionary page) {
    tags.open("Element").attribute("Type", element.getNameAsString(COSName.S));
    String alternative = element.getString(COSName.ALT);
    if (alternative != null) {
      tags.attribute("Alt", alternative);
    }
    COSDictionary attributes = element.getCOSDictionary(COSName.A);
    if (attributes != null) {
      writeSpan("RowSpan", attributes.getInt(ROW_SPAN, 1));
      writeSpan("ColSpan", attributes.getInt(COLUMN_SPAN, 1));
    }
    tags.content();
    writeKids(element, page);
    tags.close("Element");
  }

  private void writeSpan(String name, int cells) {
    if (cells > 1) {
      tags.attribute(name, cells);
    }
  }

  private void writeObjects(@Nullable COSDictionary page, int mark) {
    Integer number = page == null ? null : pages.get(page);
    if (number == null) {
      throw new IllegalStateException("tagged content that is on no page");
    }
    List<Integer> objects = numbers.at(number, mark);
    for (int i = 0; i < objects.size(); ) {
      int first = objects.get(i++);
      int last = first;
      while (i < objects.size() && objects.get(i) == last + 1) {
        last = objects.get(i++);
      }
      writeRun(firstPage + number, first, last);
    }
  }

  /** A chart is of a hundred objects, one behind the other. */
  private void writeRun(int page, int first, int last) {
    tags.open("Object").attribute("PageID", page).attribute("ID", first);
    if (last > first) {
      tags.attribute("LastID", last);
    }
    tags.empty();
  }
}

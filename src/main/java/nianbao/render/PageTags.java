package nianbao.render;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/** The structure elements of a page's marked content, by its id (ISO 32000-1 14.7.4.4). */
public final class PageTags {

  private final COSArray elements;

  private PageTags(COSArray elements) {
    this.elements = elements;
  }

  /**
   * Those of a page.
   *
   * @throws IllegalStateException if the page has no content in the structure tree
   */
  public static PageTags of(PDDocument document, PDPage page) {
    COSDictionary root = document.getDocumentCatalog().getStructureTreeRoot().getCOSObject();
    COSArray numbers = root.getCOSDictionary(COSName.PARENT_TREE).getCOSArray(COSName.NUMS);
    for (int i = 0; i < numbers.size(); i += 2) {
      if (numbers.getInt(i) == page.getStructParents()) {
        return new PageTags((COSArray) numbers.getObject(i + 1));
      }
    }
    throw new IllegalStateException("the page has no content in the structure tree");
  }

  /**
   * Adds an element.
   *
   * @return the id to mark its content on the page with
   */
  public int add(COSDictionary element) {
    elements.add(element);
    return elements.size() - 1;
  }

  /** Gives marked content to an element, or to none if that is null. */
  public void set(int id, COSBase element) {
    elements.set(id, element);
  }
}

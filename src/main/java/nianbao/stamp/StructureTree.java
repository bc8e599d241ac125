package nianbao.stamp;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.StandardStructureTypes;

/** Adds stamped content to the structure tree that the layout left (ISO 32000-1 14.7). */
final class StructureTree {

  private final PDStructureTreeRoot root;

  StructureTree(PDDocument document) {
    this.root = document.getDocumentCatalog().getStructureTreeRoot();
  }

  /**
   * Adds a paragraph as the last one of the document.
   *
   * @return the id to mark the paragraph's content on the page with
   */
  int addParagraph(PDPage page) {
    PDStructureElement document = (PDStructureElement) root.getKids().get(0);
    PDStructureElement paragraph = new PDStructureElement(StandardStructureTypes.P, document);
    paragraph.setPage(page);
    document.appendKid(paragraph);
    COSArray parents = parents(page);
    int id = parents.size();
    parents.add(paragraph.getCOSObject());
    paragraph.appendKid(id);
    return id;
  }

  /** The structure elements of the page's marked content, by its id (14.7.4.4). */
  private COSArray parents(PDPage page) {
    COSArray numbers =
        root.getCOSObject().getCOSDictionary(COSName.PARENT_TREE).getCOSArray(COSName.NUMS);
    for (int i = 0; i < numbers.size(); i += 2) {
      if (numbers.getInt(i) == page.getStructParents()) {
        return (COSArray) numbers.getObject(i + 1);
      }
    }
    throw new IllegalStateException("the page has no content in the structure tree");
  }
}

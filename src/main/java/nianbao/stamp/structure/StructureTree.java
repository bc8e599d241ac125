package nianbao.stamp.structure;

import java.io.IOException;
import nianbao.render.PageTags;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkInfo;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.StandardStructureTypes;

/** The structure tree of a document (ISO 32000-1 14.7), completed and added to. */
public final class StructureTree {

  private final PDDocument document;
  private final PDStructureTreeRoot root;

  /** The tree of a document. */
  public StructureTree(PDDocument document) {
    this.document = document;
    this.root = document.getDocumentCatalog().getStructureTreeRoot();
  }

  /**
   * Completes what the layout tagged: moves captions into their tables, silences repeated headers,
   * names the headers of data cells, and takes empty elements out.
   *
   * @throws IOException if a page's content cannot be read
   */
  public void complete() throws IOException {
    Captions.moveIn(root);
    new RepeatedHeaders(document).silence(root);
    new TableHeaders(root.getCOSObject()).complete();
    EmptyElements.removeUnder(root.getCOSObject());
    // Says that the tags are all there (ISO 14289-1 7.1).
    PDMarkInfo marks = new PDMarkInfo();
    marks.setMarked(true);
    document.getDocumentCatalog().setMarkInfo(marks);
  }

  /**
   * Adds a paragraph as the last one of the document.
   *
   * @return the id to mark the paragraph's content on the page with
   */
  public int addParagraph(PDPage page) {
    PDStructureElement whole = (PDStructureElement) root.getKids().get(0);
    PDStructureElement paragraph = new PDStructureElement(StandardStructureTypes.P, whole);
    paragraph.setPage(page);
    whole.appendKid(paragraph);
    int id = PageTags.of(document, page).add(paragraph.getCOSObject());
    paragraph.appendKid(id);
    return id;
  }
}

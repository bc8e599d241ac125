package nianbao.stamp.ofd;

import java.io.IOException;
import nianbao.stamp.ofd.page.Markup;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;

/** The document's bookmarks as its outline (GB/T 33190-2016 7.8). */
final class Outline {

  private static final double MILLIMETRES = 25.4 / 72;

  private final PDDocument document;

  Outline(PDDocument document) {
    this.document = document;
  }

  /**
   * Writes the outline, if there is one.
   *
   * @param firstPage the id of the first page; the others follow it
   */
  void write(Markup markup, int firstPage) throws IOException {
    PDDocumentOutline outline = document.getDocumentCatalog().getDocumentOutline();
    if (outline == null || outline.getFirstChild() == null) {
      return;
    }
    markup.open("Outlines").content();
    for (PDOutlineItem item : outline.children()) {
      if (item.getDestination() instanceof PDPageXYZDestination place) {
        write(markup, item.getTitle(), place, firstPage);
      }
    }
    markup.close("Outlines");
  }

  private void write(Markup markup, String title, PDPageXYZDestination place, int firstPage) {
    int page = document.getPages().indexOf(place.getPage());
    double top = document.getPage(page).getMediaBox().getHeight() - place.getTop();
    markup.open("OutlineElem").attribute("Title", title).content();
    markup.open("Actions").content();
    markup.open("Action").attribute("Event", "CLICK").content();
    markup.open("Goto").content().open("Dest").attribute("Type", "XYZ");
    markup.attribute("PageID", firstPage + page);
    markup.attribute("Left", 0.0).attribute("Top", Math.max(0, top * MILLIMETRES));
    markup.attribute("Zoom", 0.0).empty();
    markup.close("Goto").close("Action").close("Actions").close("OutlineElem");
  }
}

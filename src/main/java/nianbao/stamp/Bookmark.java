package nianbao.stamp;

import java.util.List;
import nianbao.render.Pages;
import nianbao.render.Place;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;

/**
 * An entry of the outline.
 *
 * @param id the id of the element that it leads to
 * @param title what it says
 */
public record Bookmark(String id, String title) {

  static void addAll(Pages pages, List<Bookmark> bookmarks) {
    PDDocumentOutline outline = new PDDocumentOutline();
    for (Bookmark bookmark : bookmarks) {
      outline.addLast(bookmark.item(pages));
    }
    pages.document().getDocumentCatalog().setDocumentOutline(outline);
  }

  private PDOutlineItem item(Pages pages) {
    Place place = pages.place(id);
    PDPageXYZDestination destination = new PDPageXYZDestination();
    destination.setPage(pages.document().getPage(place.page()));
    destination.setTop(Math.round(place.top()));
    PDOutlineItem item = new PDOutlineItem();
    item.setTitle(title);
    item.setDestination(destination);
    return item;
  }
}

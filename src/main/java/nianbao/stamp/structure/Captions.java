package nianbao.stamp.structure;

import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.StandardStructureTypes;

/**
 * Puts the caption of a table where it is read: first in its table (ISO 32000-1 14.8.4.3.4). The
 * layout leaves it behind the table, as a sibling.
 */
final class Captions {

  private Captions() {}

  /** Moves the captions of all tables under a node. */
  static void moveIn(PDStructureNode node) {
    PDStructureElement table = null;
    for (PDStructureElement element : elements(node)) {
      String type = element.getStructureType();
      if (StandardStructureTypes.TABLE.equals(type)) {
        table = element;
      } else if (StandardStructureTypes.CAPTION.equals(type) && table != null) {
        moveFirst(element, node, table);
      } else {
        table = null;
        moveIn(element);
      }
    }
  }

  private static void moveFirst(
      PDStructureElement caption, PDStructureNode from, PDStructureElement table) {
    List<Object> kids = new ArrayList<>(table.getKids());
    from.removeKid(caption);
    kids.add(0, caption);
    table.setKids(kids);
    caption.setParent(table);
  }

  private static List<PDStructureElement> elements(PDStructureNode node) {
    return node.getKids().stream()
        .filter(PDStructureElement.class::isInstance)
        .map(PDStructureElement.class::cast)
        .toList();
  }
}

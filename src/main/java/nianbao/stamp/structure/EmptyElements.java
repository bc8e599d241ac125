package nianbao.stamp.structure;

import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.StandardStructureTypes;

/**
 * Takes elements that hold nothing out of the structure tree: the header and footer that a table
 * does not have, line breaks. A cell stays, blank as it may be: it keeps its column.
 */
final class EmptyElements {

  private static final Set<String> KEPT =
      Set.of(StandardStructureTypes.TD, StandardStructureTypes.TH);

  private EmptyElements() {}

  /** Removes them under an element, innermost first. */
  static void removeUnder(COSDictionary element) {
    COSBase kids = element.getDictionaryObject(COSName.K);
    if (kids instanceof COSArray array) {
      for (int i = array.size() - 1; i >= 0; i--) {
        if (isEmpty(array.getObject(i))) {
          array.remove(i);
        }
      }
    } else if (isEmpty(kids)) {
      element.removeItem(COSName.K);
    }
  }

  /** Marked content is an integer, or a dictionary without a structure type (14.7.4.2). */
  private static boolean isEmpty(COSBase kid) {
    if (!(kid instanceof COSDictionary element) || !element.containsKey(COSName.S)) {
      return false;
    }
    removeUnder(element);
    COSBase left = element.getDictionaryObject(COSName.K);
    return !KEPT.contains(element.getNameAsString(COSName.S))
        && (left == null || (left instanceof COSArray array && array.size() == 0));
  }
}

package nianbao.stamp.structure;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.StandardStructureTypes;
import org.jspecify.annotations.Nullable;

/**
 * Takes elements that hold nothing out of the structure tree: the header and footer that a table
 * does not have, line breaks. A cell stays, blank as it may be: it keeps its column.
 */
final class EmptyElements {

  private static final COSName DATA = COSName.getPDFName(StandardStructureTypes.TD);
  private static final COSName HEADER = COSName.getPDFName(StandardStructureTypes.TH);

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

  private static boolean isEmpty(@Nullable COSBase kid) {
    COSDictionary element = Elements.element(kid);
    if (element == null) {
      return false;
    }
    removeUnder(element);
    COSBase left = element.getDictionaryObject(COSName.K);
    return (left == null || (left instanceof COSArray array && array.size() == 0))
        && !isCell(element.getCOSName(COSName.S));
  }

  private static boolean isCell(@Nullable COSName type) {
    return DATA.equals(type) || HEADER.equals(type);
  }
}

package nianbao.stamp.structure;

import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.jspecify.annotations.Nullable;

/**
 * The structure elements under one (ISO 32000-1 14.7.2). PDFBox's model makes an object of each,
 * and of each piece of marked content, whenever it is asked.
 */
final class Elements {

  private Elements() {}

  /** Those right under an element or the root, in their order. */
  static List<COSDictionary> of(COSDictionary parent) {
    COSBase kids = parent.getDictionaryObject(COSName.K);
    List<COSDictionary> elements = new ArrayList<>();
    if (kids instanceof COSArray array) {
      for (int i = 0; i < array.size(); i++) {
        addTo(elements, array.getObject(i));
      }
    } else {
      addTo(elements, kids);
    }
    return elements;
  }

  /** Marked content is an integer, or a dictionary without a structure type (14.7.4.2). */
  static @Nullable COSDictionary element(@Nullable COSBase kid) {
    return kid instanceof COSDictionary dictionary && dictionary.containsKey(COSName.S)
        ? dictionary
        : null;
  }

  private static void addTo(List<COSDictionary> elements, @Nullable COSBase kid) {
    COSDictionary element = element(kid);
    if (element != null) {
      elements.add(element);
    }
  }
}

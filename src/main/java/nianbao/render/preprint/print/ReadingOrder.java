package nianbao.render.preprint.print;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.jspecify.annotations.Nullable;

/**
 * Where a form belongs in its page's content, so that programs that do not know of tags read it
 * between the texts before and behind it. The engine paints pictures last of all.
 */
final class ReadingOrder {

  private ReadingOrder() {}

  /**
   * The place before what is read next on the page.
   *
   * @param content of the page
   * @param place where the engine painted the form's placeholder
   * @param table the form's structure element
   * @return an index, or {@code place} if nothing follows that could be found
   */
  static int before(String content, int place, COSDictionary table, PDPage page) {
    COSInteger next = next(table, page.getCOSObject());
    if (next == null) {
      return place;
    }
    int marked = content.indexOf("<</MCID " + next.intValue() + ">> BDC\n");
    int line = content.lastIndexOf('\n', marked) + 1;
    return marked >= 0 && line > 0 && line < place && areAlike(content.substring(line - 1, place))
        ? line
        : place;
  }

  /** Whether the same clips and colours hold at both ends: what begins between them ends there. */
  private static boolean areAlike(String between) {
    int depth = 0;
    for (int at = between.indexOf('\n'); at >= 0; at = between.indexOf('\n', at + 1)) {
      if (between.startsWith("\nq\n", at)) {
        depth++;
      } else if (between.startsWith("\nQ\n", at)) {
        depth--;
      }
      if (depth < 0) {
        return false;
      }
    }
    return depth == 0;
  }

  /** The marked content that follows an element. */
  private static @Nullable COSInteger next(COSDictionary element, COSDictionary page) {
    COSDictionary inner = element;
    COSDictionary outer = element.getCOSDictionary(COSName.P);
    while (outer != null) {
      COSInteger found = firstBehind(inner, outer.getDictionaryObject(COSName.K), page);
      if (found != null) {
        return found;
      }
      inner = outer;
      outer = outer.getCOSDictionary(COSName.P);
    }
    return null;
  }

  private static @Nullable COSInteger firstBehind(
      COSDictionary element, @Nullable COSBase kids, COSDictionary page) {
    return kids instanceof COSArray array
        ? firstFrom(array.indexOfObject(element) + 1, array, page)
        : null;
  }

  private static @Nullable COSInteger firstFrom(int kid, COSArray kids, COSDictionary page) {
    for (int i = kid; i < kids.size(); i++) {
      COSInteger found = first(kids.getObject(i), page);
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  /** The first marked content of an element that is on a page. */
  private static @Nullable COSInteger first(@Nullable COSBase kid, COSDictionary page) {
    if (kid instanceof COSInteger content) {
      return content;
    }
    if (!(kid instanceof COSDictionary element)
        || !page.equals(element.getCOSDictionary(COSName.PG))) {
      return null;
    }
    COSBase kids = element.getDictionaryObject(COSName.K);
    return kids instanceof COSArray array ? firstFrom(0, array, page) : first(kids, page);
  }
}

package nianbao.render.preprint.print;

import nianbao.render.PageTags;
import nianbao.render.preprint.Preprint;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;

/** Makes the structure elements of a preprinted form on a page. */
final class FormTags {

  private final Preprint preprint;
  private final PDPage page;
  private final PageTags tags;
  private final int[] ids;

  FormTags(Preprint preprint, PDPage page, PageTags tags) {
    this.preprint = preprint;
    this.page = page;
    this.tags = tags;
    this.ids = new int[preprint.texts().size()];
  }

  /**
   * Makes an element that of the form.
   *
   * @param element what the engine made for the placeholder
   * @param first the id of the marked content that the placeholder leaves
   * @return the ids of the marked content that the texts are to stand in, one each
   */
  int[] tag(COSDictionary element, int first) {
    element.removeItem(COSName.ALT);
    element.removeItem(COSName.A);
    element.removeItem(COSName.K);
    ids[0] = first;
    fill(element, preprint.table());
    return ids;
  }

  private void fill(COSDictionary element, Preprint.Element like) {
    like.entries().forEach((key, value) -> element.setItem(key, own(value)));
    COSArray kids = new COSArray();
    for (Preprint.Kid kid : like.kids()) {
      if (kid instanceof Preprint.Element child) {
        COSDictionary made = new COSDictionary();
        made.setItem(COSName.P, element);
        made.setItem(COSName.PG, page);
        fill(made, child);
        kids.add(made);
      } else if (kid instanceof Preprint.Content content) {
        kids.add(COSInteger.get(id(content.text(), element)));
      }
    }
    if (kids.size() > 0) {
      element.setItem(COSName.K, kids.size() == 1 ? kids.get(0) : kids);
    }
  }

  /** Attributes are added to later, so that each document needs its own. */
  private static COSBase own(COSBase value) {
    return value instanceof COSDictionary attributes ? new COSDictionary(attributes) : value;
  }

  private int id(int text, COSDictionary element) {
    if (text == 0) {
      tags.set(ids[0], element);
    } else {
      ids[text] = tags.add(element);
    }
    return ids[text];
  }
}

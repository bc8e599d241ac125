package nianbao.stamp;

import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;

/** Stamped decoration that screen readers pass over (ISO 32000-1 14.8.2.2.2). */
enum Artifact {
  PAGE_NUMBER("Footer"),
  WATERMARK("Watermark");

  private final String subtype;

  Artifact(String subtype) {
    this.subtype = subtype;
  }

  /** The properties to mark the content with. */
  PDPropertyList properties() {
    COSDictionary properties = new COSDictionary();
    properties.setItem(COSName.TYPE, COSName.getPDFName("Pagination"));
    properties.setItem(COSName.SUBTYPE, COSName.getPDFName(subtype));
    properties.setDirect(true);
    return PDPropertyList.create(properties);
  }
}

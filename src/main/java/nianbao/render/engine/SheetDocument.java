package nianbao.render.engine;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;

/**
 * A document whose streams are arrays, and whose pages keep one set of properties for all their
 * rules.
 *
 * <p>The engine marks what each box draws around its text as an artifact with properties of its
 * own, and PDFBox looks through all earlier ones for an equal one: a page of tables would cost the
 * square of its cells, and carry a thousand dictionaries that say the same.
 */
public final class SheetDocument extends PDDocument {

  /** ISO 32000-1. */
  private static final float VERSION = 1.7f;

  /** A document without pages. */
  public SheetDocument() {
    super(new Streams());
    COSDictionary pages = new COSDictionary();
    pages.setItem(COSName.TYPE, COSName.PAGES);
    pages.setItem(COSName.KIDS, new COSArray());
    pages.setItem(COSName.COUNT, COSInteger.ZERO);
    COSDictionary catalog = new COSDictionary();
    catalog.setItem(COSName.TYPE, COSName.CATALOG);
    catalog.setName(COSName.VERSION, Float.toString(VERSION));
    catalog.setItem(COSName.PAGES, pages);
    COSDictionary trailer = new COSDictionary();
    trailer.setItem(COSName.ROOT, catalog);
    getDocument().setTrailer(trailer);
  }

  /**
   * The same for all: the engine asks for each of its boxes, and PDFBox would read it each time.
   */
  @Override
  public float getVersion() {
    return VERSION;
  }

  @Override
  public void addPage(PDPage page) {
    COSDictionary resources = new COSDictionary();
    resources.setItem(COSName.PROPERTIES, new SheetProperties());
    page.setResources(new PDResources(resources));
    super.addPage(page);
  }

  /**
   * Takes from every picture the wish to be smoothed, which ISO 19005-3 6.2.8.1 forbids, and from a
   * grey one the profile of PDFBox, by which its greys would be amounts of light and too light.
   */
  public void tellPicturesPlainly() {
    for (PDPage page : getPages()) {
      COSDictionary resources = page.getResources().getCOSObject();
      COSDictionary pictures = resources.getCOSDictionary(COSName.XOBJECT);
      if (pictures != null) {
        pictures.getValues().forEach(SheetDocument::tellPlainly);
      }
    }
  }

  private static void tellPlainly(COSBase picture) {
    if (picture instanceof COSDictionary stream) {
      stream.removeItem(COSName.INTERPOLATE);
      if (stream.getDictionaryObject(COSName.COLORSPACE) instanceof COSArray space
          && space.getObject(1) instanceof COSDictionary profile
          && profile.getInt(COSName.N) == 1) {
        stream.setItem(COSName.COLORSPACE, COSName.DEVICEGRAY);
      }
    }
  }

  /** Makes the streams of the document. */
  private static final class Streams extends COSDocument {
    @Override
    public COSStream createCOSStream() {
      return new SheetStream();
    }
  }

  /** The properties of one page's marked content (ISO 32000-1 14.6.2). */
  private static final class SheetProperties extends COSDictionary {

    private static final COSName RULES = COSName.getPDFName("Rules");

    /** Rules of tables are layout artifacts (14.8.2.2.2). */
    SheetProperties() {
      COSDictionary rules = new COSDictionary();
      rules.setItem(COSName.TYPE, COSName.getPDFName("Layout"));
      rules.setDirect(true);
      setItem(RULES, rules);
      setDirect(true);
    }

    @Override
    public boolean containsValue(Object value) {
      return isDrawnAroundText(value) || super.containsValue(value);
    }

    @Override
    public COSName getKeyForValue(Object value) {
      return isDrawnAroundText(value) ? RULES : super.getKeyForValue(value);
    }

    private static boolean isDrawnAroundText(Object value) {
      return value instanceof COSDictionary properties
          && COSName.BACKGROUND.equals(properties.getCOSName(COSName.TYPE));
    }
  }
}

package nianbao.render;

import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDPage;

/**
 * What is put onto the pages of one document beside what the engine paints: the layout keeps places
 * for it. Owned by one thread.
 */
public interface Inserts {

  /** Adds to the content of a page. */
  interface Addition {

    /**
     * Adds what landed on a page.
     *
     * @param content of the page, as the engine painted it
     * @return the new content
     */
    String to(PDPage page, String content) throws IOException;
  }

  /** The document, with the places in it. */
  String html();

  /** Tells a layout of the places; called before it. */
  void reserve(PdfBoxRenderer renderer);

  /** Whether a layout could keep the places. */
  boolean fit(PdfBoxRenderer renderer);

  /** The document where all is left to the engine, for a layout that could not keep the places. */
  Inserts left();

  /** What is to be added to the pages that the engine painted. */
  Addition landed(Painting painting) throws IOException;
}

package nianbao.render.picture;

import org.apache.pdfbox.pdmodel.PDPage;

/** The content of pages that are being painted. */
public interface Content {

  /** Adds operators to a page's. */
  void write(PDPage page, byte[] operators);
}

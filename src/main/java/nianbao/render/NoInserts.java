package nianbao.render;

import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;

/** A document where all is left to the engine. */
public record NoInserts(String html) implements Inserts {

  @Override
  public void reserve(PdfBoxRenderer renderer) {
    // There are no places to keep.
  }

  @Override
  public boolean fit(PdfBoxRenderer renderer) {
    return true;
  }

  @Override
  public Inserts left() {
    return this;
  }

  @Override
  public Addition landed(Painting painting) {
    return (page, content) -> content;
  }
}

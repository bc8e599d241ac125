package nianbao.stamp;

import java.io.IOException;
import java.io.UncheckedIOException;
import nianbao.file.Description;
import nianbao.render.Pages;
import nianbao.stamp.file.PdfFile;
import nianbao.stamp.identity.Identity;
import nianbao.stamp.ofd.OfdFile;
import nianbao.stamp.shown.UnknownContentException;

/** Stamped pages, to be written into as many formats as are wanted. Owned by one thread. */
public final class StampedPages {

  private final Pages pages;
  private final Description words;

  StampedPages(Pages pages, Description words) {
    this.pages = pages;
    this.words = words;
  }

  /**
   * Writes them as PDF, once.
   *
   * @return the same bytes for the same pages and words, on any day
   * @throws StampingException if PDFBox fails
   */
  public byte[] pdf() {
    try {
      new Identity(words).writeTo(pages.document());
      pages.embedFonts();
      return PdfFile.bytes(pages.document());
    } catch (IOException | UncheckedIOException e) {
      throw new StampingException("the PDF cannot be written: " + e.getMessage(), e);
    }
  }

  /**
   * Writes them as OFD.
   *
   * @return the same bytes for the same pages and words, on any day
   * @throws StampingException if PDFBox fails, or a page shows what no page of ours does
   */
  public byte[] ofd() {
    try {
      return OfdFile.bytes(pages, words);
    } catch (IOException | UncheckedIOException | UnknownContentException e) {
      throw new StampingException("the OFD cannot be written: " + e.getMessage(), e);
    }
  }
}

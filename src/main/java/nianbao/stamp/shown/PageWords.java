package nianbao.stamp.shown;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Reads what pages of PDFs say that this program made, and where. */
public final class PageWords extends PDFTextStripper {

  private static final int WHOLE = 10_000;

  /**
   * Words that stand together on a line, and their box in ten-thousandths of the page's width and
   * height, from its upper left corner.
   */
  public record Word(String text, int left, int top, int right, int bottom) {}

  private final PDRectangle page;
  private final List<Word> words = new ArrayList<>();

  private PageWords(PDRectangle page) {
    this.page = page;
  }

  /**
   * The words of each page.
   *
   * @param pdf of ours; a foreign one has no bounds
   * @throws IOException if this is no PDF
   */
  public static List<List<Word>> of(byte[] pdf) throws IOException {
    List<List<Word>> pages = new ArrayList<>();
    try (PDDocument document = Loader.loadPDF(pdf)) {
      for (int number = 1; number <= document.getNumberOfPages(); number++) {
        PageWords words = new PageWords(document.getPage(number - 1).getCropBox());
        words.setStartPage(number);
        words.setEndPage(number);
        words.getText(document);
        pages.add(words.words);
      }
    }
    return pages;
  }

  @Override
  protected void writeString(String text, List<TextPosition> glyphs) {
    if (!text.isBlank()) {
      TextPosition first = glyphs.get(0);
      TextPosition last = glyphs.get(glyphs.size() - 1);
      float bottom = first.getYDirAdj();
      words.add(
          new Word(
              text,
              part(first.getXDirAdj(), page.getWidth()),
              part(bottom - first.getFontSizeInPt(), page.getHeight()),
              part(last.getXDirAdj() + last.getWidthDirAdj(), page.getWidth()),
              part(bottom, page.getHeight())));
    }
  }

  private static int part(float length, float whole) {
    return Math.round(WHOLE * length / whole);
  }
}

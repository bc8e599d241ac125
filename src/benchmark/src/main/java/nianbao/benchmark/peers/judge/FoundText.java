package nianbao.benchmark.peers.judge;

import java.io.IOException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/**
 * The text that a PDF holds, without white space and page numbers.
 *
 * @param pages how many it has
 * @param text as a reader copies it, but for characters that only look like those written
 * @param lookAlikes how many of these there were: 工 that is copied as the radical ⼯ cannot be found
 */
record FoundText(int pages, String text, int lookAlikes) {

  private static final Pattern SPACE = Pattern.compile("[\\s\\u00A0\\u3000\\u200B\\uFEFF]+");
  private static final Pattern PAGE_NUMBER =
      Pattern.compile("^\\s*—\\s*\\d+\\s*—\\s*$", Pattern.MULTILINE);

  /** Radicals and compatibility ideographs, which share the glyph of the character itself. */
  private static final Pattern LOOK_ALIKE = Pattern.compile("[\\u2E80-\\u2FDF\\uF900-\\uFAFF]");

  static FoundText of(Path pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
      StringBuilder text = new StringBuilder();
      for (int page = 1; page <= document.getNumberOfPages(); page++) {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        text.append(PAGE_NUMBER.matcher(stripper.getText(document)).replaceAll(""));
      }
      String words = withoutSpace(text.toString());
      return new FoundText(
          document.getNumberOfPages(),
          LOOK_ALIKE.matcher(words).replaceAll(match -> written(match.group())),
          (int) LOOK_ALIKE.matcher(words).results().count());
    }
  }

  static String withoutSpace(String text) {
    return SPACE.matcher(text).replaceAll("");
  }

  private static String written(String lookAlike) {
    return Normalizer.normalize(lookAlike, Normalizer.Form.NFKC);
  }
}

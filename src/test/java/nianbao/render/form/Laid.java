package nianbao.render.form;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import nianbao.cases.Case;
import nianbao.compose.HtmlComposer;
import nianbao.compose.Medium;
import nianbao.measure.MeasuredDocument;
import nianbao.read.ReportReader;
import nianbao.render.PageRenderer;
import nianbao.render.Pages;
import nianbao.render.face.Faces;
import nianbao.report.Digest;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/**
 * HTML on pages, before they are stamped.
 *
 * @param pdf of the pages as a file
 * @param copied what a program copies that does not know of tags
 */
record Laid(Digest pdf, MeasuredDocument measured, String copied) {

  static final Faces FACES = new Faces(Optional.empty());

  private static final ReportReader READER = new ReportReader();
  private static final HtmlComposer COMPOSER = new HtmlComposer(Optional.empty());
  private static final PageRenderer RENDERER = renderer();

  /** With the forms printed, as far as they are plain. */
  static Laid printed(String html) {
    return by(RENDERER, html);
  }

  /** With all forms left to the engine. */
  static Laid byTheEngine(String html) {
    return by(RENDERER, left(html));
  }

  /** By some renderer. */
  static Laid by(PageRenderer renderer, String html) {
    try (Pages pages = renderer.render(html)) {
      pages.embedFonts();
      PDDocument document = pages.document();
      // What is random in a file that has no identity yet.
      document.setDocumentId(1L);
      ByteArrayOutputStream pdf = new ByteArrayOutputStream();
      document.save(pdf);
      return new Laid(
          Digest.of(pdf.toByteArray()),
          MeasuredDocument.of(pdf.toByteArray()),
          new PDFTextStripper().getText(document));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A renderer that has seen nothing yet, and must have nothing to warn of. */
  static PageRenderer renderer() {
    return new PageRenderer(
        FACES,
        warning -> {
          throw new IllegalStateException(warning);
        });
  }

  /** A comment in a table leaves it to the engine, and paints nothing. */
  static String left(String html) {
    return html.replaceAll("(<table class=\"[^>]*>)", "$1<!---->");
  }

  /** The HTML of a case. */
  static String html(Case report) {
    try {
      return READER
          .read(new ByteArrayInputStream(report.bytes()))
          .fold(
              accepted -> COMPOSER.compose(accepted.report(), Medium.PAGES),
              rejected -> {
                throw new AssertionError(report + ": " + rejected.problems());
              },
              unreadable -> {
                throw new AssertionError(report + ": " + unreadable.problem());
              });
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

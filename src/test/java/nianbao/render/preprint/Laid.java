package nianbao.render.preprint;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.function.Consumer;
import nianbao.cases.Case;
import nianbao.chart.ChartDrawer;
import nianbao.compose.HtmlComposer;
import nianbao.compose.Medium;
import nianbao.measure.MeasuredDocument;
import nianbao.read.ReportReader;
import nianbao.render.EngineRenderer;
import nianbao.render.PageRenderer;
import nianbao.render.Pages;
import nianbao.render.face.Faces;
import nianbao.render.face.Role;
import nianbao.render.preprint.print.FormRenderer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/**
 * HTML on pages, before they are stamped.
 *
 * @param copied what a program copies that does not know of tags
 */
record Laid(MeasuredDocument measured, String copied) {

  private static final Faces FACES = new Faces(Optional.empty());

  private static final ReportReader READER = new ReportReader();
  private static final HtmlComposer COMPOSER =
      new HtmlComposer(
          Optional.empty(),
          chart -> new ChartDrawer(text -> FACES.width(Role.BODY, text)).draw(chart));
  private static final PageRenderer RENDERER = renderer();
  private static final PageRenderer ENGINE = new EngineRenderer(FACES, warning -> {});

  /** With the forms printed, as far as they are plain. */
  static Laid printed(String html) {
    return by(RENDERER, html);
  }

  /** With all forms left to the engine. */
  static Laid byTheEngine(String html) {
    return by(ENGINE, html);
  }

  /** By some renderer. */
  static Laid by(PageRenderer renderer, String html) {
    try (Pages pages = renderer.render(html)) {
      pages.embedFonts();
      PDDocument document = pages.document();
      ByteArrayOutputStream pdf = new ByteArrayOutputStream();
      document.save(pdf);
      return new Laid(
          MeasuredDocument.of(pdf.toByteArray()), new PDFTextStripper().getText(document));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A renderer that has seen nothing yet. */
  static PageRenderer renderer() {
    return renderer(warning -> {});
  }

  /** A renderer that tells what the engine warns of. */
  static PageRenderer renderer(Consumer<String> warnings) {
    return FormRenderer.fast(new EngineRenderer(FACES, warnings), warnings);
  }

  /** How many lines and areas are painted: one a rule where forms are printed, else four a cell. */
  long rules() {
    return measured.pages().stream().mapToLong(page -> page.rules().size()).sum();
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

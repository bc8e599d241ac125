package nianbao.press;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nianbao.compose.CarriedJson;
import nianbao.compose.CompositionException;
import nianbao.compose.HtmlComposer;
import nianbao.compose.Medium;
import nianbao.file.Description;
import nianbao.file.Origin;
import nianbao.form.Part;
import nianbao.press.format.Format;
import nianbao.press.format.Product;
import nianbao.press.format.Wanted;
import nianbao.press.picture.DrawnCharts;
import nianbao.read.Reading;
import nianbao.read.block.Picture;
import nianbao.render.EngineRenderer;
import nianbao.render.PageRenderer;
import nianbao.render.Pages;
import nianbao.render.RenderingException;
import nianbao.render.engine.UnprintableException;
import nianbao.render.face.DocumentFonts;
import nianbao.render.face.FaceException;
import nianbao.render.face.Faces;
import nianbao.render.preprint.print.FormRenderer;
import nianbao.report.Report;
import nianbao.stamp.Bookmark;
import nianbao.stamp.PageStamper;
import nianbao.stamp.StampedPages;
import nianbao.word.WordWriter;
import org.xml.sax.SAXException;

/** The steps behind the checks: compose, render, stamp. */
final class Production {

  private static final List<Bookmark> BOOKMARKS =
      Part.titled().stream().map(part -> new Bookmark(part.id(), part.title())).toList();

  /** The id of the last rows of a table that ends the report. */
  private static final String LAST_ROWS = "last-rows";

  private final PageStamper stamper = new PageStamper();
  private final WordWriter word;
  private final Faces faces;
  private final HtmlComposer composer;
  private final PageRenderer renderer;

  /** Of what is out of reach the templates' own remarks tell with file and line, in Chinese. */
  private static final Predicate<String> UNREACHED =
      Pattern.compile("^Unable to load CSS from|was rejected by resource access controller$")
          .asPredicate();

  private final Origin origin;
  private final StampWords wording;
  private final boolean ownTemplates;
  private final StepObserver observer;

  Production(Setup setup) {
    this.ownTemplates = setup.templates().isPresent();
    this.observer = setup.observer();
    try {
      this.faces = new Faces(setup.fonts());
      DrawnCharts charts = new DrawnCharts(faces);
      this.composer = new HtmlComposer(setup.templates(), charts);
      this.word = new WordWriter(charts::png);
    } catch (FaceException | CompositionException e) {
      throw new SetupException(e);
    }
    Consumer<String> warnings = setup.engineWarnings();
    if (ownTemplates) {
      requireSound(composer.files().pictures());
      composer
          .files()
          .remarks(DocumentFonts.families())
          .forEach(told -> warnings.accept(told + "。"));
    }
    Consumer<String> others =
        told -> Optional.of(told).filter(UNREACHED.negate()).ifPresent(warnings);
    EngineRenderer engine = new EngineRenderer(faces, others);
    this.renderer =
        setup.plain() ? FormRenderer.plain(engine, others) : FormRenderer.fast(engine, others);
    this.origin =
        new Origin("Nianbao " + setup.version(), composer.digest().hex(), faces.digest().hex());
    this.wording = new StampWords(origin);
  }

  private static void requireSound(Map<String, String> pictures) {
    List<String> faults =
        pictures.entrySet().stream()
            .flatMap(
                picture ->
                    Picture.fault(picture.getValue()).stream()
                        .map(fault -> "“" + picture.getKey() + "”" + fault.message()))
            .toList();
    if (!faults.isEmpty()) {
      throw new SetupException("模板文件夹里的图" + String.join("，", faults) + "。");
    }
  }

  /** Whether some face has a glyph for a character. */
  boolean covers(int codePoint) {
    return faces.cover(codePoint);
  }

  /** What everything is made with. */
  Origin origin() {
    return origin;
  }

  /** Makes what is wanted of a report. */
  Product make(Reading.Accepted accepted, Wanted wanted) {
    return make(accepted, List.of(wanted.format()), wanted.draft()).get(0);
  }

  /**
   * Makes a report into some formats; those of pages are of the same pages, laid out once.
   *
   * @param draft whether each page says 草稿
   * @return one for each format, in their order
   */
  List<Product> make(Reading.Accepted accepted, List<Format> formats, boolean draft) {
    Description words = wording.description(accepted.report(), accepted.canonical(), draft);
    if (formats.stream().noneMatch(Format::hasPages)) {
      return formats.stream().map(format -> publish(accepted, words, format)).toList();
    }
    try (Pages pages = pages(accepted.report())) {
      StampedPages stamped = stamped(pages, accepted.report(), words);
      return formats.stream()
          .map(
              format ->
                  format.hasPages()
                      ? print(accepted.report(), pages, stamped, format)
                      : publish(accepted, words, format))
          .toList();
    }
  }

  private Product publish(Reading.Accepted accepted, Description words, Format format) {
    return switch (format) {
      case DOCX -> word(accepted.report(), words);
      case HTML -> publish(accepted);
      case PDF, OFD -> throw new IllegalArgumentException(format + " is made of pages");
    };
  }

  /** A report as the Word file that it goes out as. */
  byte[] word(Reading.Accepted accepted) {
    Report report = accepted.report();
    return word.write(report, wording.description(report, accepted.canonical(), false));
  }

  private Product word(Report report, Description words) {
    byte[] file = observer.during(Step.STAMP, () -> word.write(report, words));
    return new Product(Format.DOCX, report.title(), OptionalInt.empty(), file);
  }

  private Product publish(Reading.Accepted accepted) {
    Report report = accepted.report();
    String page = CarriedJson.into(compose(report, Medium.WEB), accepted.canonical());
    return new Product(
        Format.HTML, report.title(), OptionalInt.empty(), page.getBytes(StandardCharsets.UTF_8));
  }

  private StampedPages stamped(Pages pages, Report report, Description words) {
    return observer.during(
        Step.STAMP, () -> stamper.stamp(pages, StampWords.signOff(report), BOOKMARKS, words));
  }

  private Product print(Report report, Pages pages, StampedPages stamped, Format format) {
    Supplier<byte[]> made =
        switch (format) {
          case PDF -> stamped::pdf;
          case OFD -> stamped::ofd;
          case HTML, DOCX -> throw new IllegalArgumentException(format + " has no pages");
        };
    byte[] file = observer.during(Step.STAMP, made);
    return new Product(format, report.title(), OptionalInt.of(pages.count()), file);
  }

  /** Lays out, and once more where a table at the end would leave the sign-off alone on a page. */
  private Pages pages(Report report) {
    Pages pages = render(compose(report, Medium.PAGES));
    if (!pages.areParted(LAST_ROWS, PageStamper.SIGN_OFF)) {
      return pages;
    }
    pages.close();
    return render(compose(report, Medium.PAGES_WITH_LAST_ROWS_MOVED));
  }

  // What we ship can be laid out: where an agency's templates cannot, they are what is wrong.
  private Pages render(String html) {
    try {
      return observer.during(Step.RENDER, () -> renderer.render(html));
    } catch (RenderingException e) {
      throw ownTemplates ? new SetupException(unfit(e), e) : e;
    } catch (UnprintableException e) {
      throw ownTemplates ? new SetupException("模板里的文字，", e) : e;
    }
  }

  private static String unfit(RenderingException failure) {
    boolean untidy =
        Stream.<Throwable>iterate(failure, Objects::nonNull, Throwable::getCause)
            .anyMatch(SAXException.class::isInstance);
    return "用这些模板做出的网页排不出版面" + (untidy ? "，多半是标签没有成对：" : "：");
  }

  private String compose(Report report, Medium medium) {
    try {
      return observer.during(Step.COMPOSE, () -> composer.compose(report, medium));
    } catch (CompositionException e) {
      throw new SetupException(e);
    }
  }
}

package nianbao.press;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import nianbao.check.ReportChecker;
import nianbao.compose.CompositionException;
import nianbao.compose.HtmlComposer;
import nianbao.compose.Medium;
import nianbao.read.Reading;
import nianbao.read.ReportReader;
import nianbao.render.FaceException;
import nianbao.render.Faces;
import nianbao.render.PageRenderer;
import nianbao.render.Pages;
import nianbao.render.RenderingException;
import nianbao.report.Part;
import nianbao.report.Problem;
import nianbao.report.Report;
import nianbao.stamp.Bookmark;
import nianbao.stamp.PageStamper;
import nianbao.stamp.SignOff;
import nianbao.stamp.identity.CarriedReader;
import nianbao.stamp.identity.Description;
import nianbao.stamp.identity.ForeignPdfException;
import nianbao.stamp.identity.Origin;

/**
 * Takes the JSON of a report through read, check, compose, render and stamp.
 *
 * <p>The same input gives the same bytes on any day, in any time zone and locale. Safe for use by
 * several threads; making a press parses the faces, so make one and share it.
 */
public final class Press {

  private static final List<Bookmark> BOOKMARKS =
      Arrays.stream(Part.values()).map(part -> new Bookmark(part.id(), part.title())).toList();

  /** The id of the last rows of a table that ends the report. */
  private static final String LAST_ROWS = "last-rows";

  private final ReportReader reader;
  private final ReportChecker checker;
  private final PageStamper stamper = new PageStamper();
  private final HtmlComposer composer;
  private final PageRenderer renderer;
  private final CarriedReader carriedReader = new CarriedReader();
  private final Origin origin;
  private final Wording wording;
  private final boolean ownTemplates;
  private final Previous previous;

  /**
   * Sets the press up.
   *
   * @throws SetupException if a template or face is missing or broken
   */
  public Press(Setup setup) {
    this.ownTemplates = setup.templates().isPresent();
    try {
      Faces faces = new Faces(setup.fonts());
      this.composer = new HtmlComposer(setup.templates());
      this.renderer = new PageRenderer(faces, setup.engineWarnings());
      this.checker = new ReportChecker(faces::cover);
      this.origin =
          new Origin("Nianbao " + setup.version(), composer.digest().hex(), faces.digest().hex());
      this.wording = new Wording(origin);
      this.reader = new ReportReader();
      this.previous = Previous.NONE;
    } catch (FaceException | CompositionException e) {
      throw new SetupException(e);
    }
  }

  private Press(Press press, Previous previous) {
    this.reader = press.reader;
    this.checker = press.checker;
    this.composer = press.composer;
    this.renderer = press.renderer;
    this.origin = press.origin;
    this.wording = press.wording;
    this.previous = previous;
  }

  /**
   * This press, which also compares each report with last year's. What it makes is the same.
   *
   * @param last last year's report as JSON, or a PDF of ours that was made from it; read to its end
   *     or to a bound of 64 MB, not closed
   * @throws IOException if the source fails
   */
  public Press following(InputStream last) throws IOException {
    return new Press(this, Previous.of(bounded(last), reader, carriedReader));
  }

  /**
   * Makes the PDF of a report.
   *
   * @param source the report as JSON; read to its end or to the reader's bound, not closed
   * @throws IOException if the source fails
   * @throws SetupException if a template fails on this report
   */
  public Outcome<Printed> print(InputStream source, Checks checks) throws IOException {
    return make(source, checks, this::print);
  }

  /**
   * Makes a draft of a report, with 草稿 across each page, whatever the checks find.
   *
   * @param source as for {@link #print}
   */
  public Outcome<Printed> draft(InputStream source) throws IOException {
    return make(source, Checks.REPORT, this::draft);
  }

  /**
   * Makes the standard-format HTML of a report, for publishing on a site.
   *
   * @param source as for {@link #print}
   */
  public Outcome<WebPage> publish(InputStream source, Checks checks) throws IOException {
    return make(
        source,
        checks,
        accepted -> new WebPage(accepted.report().title(), compose(accepted.report(), Medium.WEB)));
  }

  /**
   * Checks a report and makes nothing.
   *
   * @param source as for {@link #print}
   * @return made with the report's title where it has no errors
   */
  public Outcome<String> check(InputStream source) throws IOException {
    return make(source, Checks.ENFORCE, accepted -> accepted.report().title());
  }

  /**
   * Gives the report back that a PDF was made from.
   *
   * @param pdf read to its end or to a bound of 64 MB, not closed
   */
  public Extraction extract(InputStream pdf) throws IOException {
    try {
      return new Extraction.Extracted(carriedReader.read(bounded(pdf)).source());
    } catch (ForeignPdfException e) {
      return new Extraction.Foreign(String.valueOf(e.getMessage()));
    }
  }

  /**
   * Makes a PDF again from the report that it carries, and compares the bytes.
   *
   * @param pdf as for {@link #extract}
   */
  public Verification verify(InputStream pdf) throws IOException {
    byte[] bytes = bounded(pdf);
    try {
      return new Verifier(new Press(this, Previous.NONE), origin)
          .verify(bytes, carriedReader.read(bytes));
    } catch (ForeignPdfException e) {
      return new Verification.Foreign(String.valueOf(e.getMessage()));
    }
  }

  private static byte[] bounded(InputStream pdf) throws IOException {
    return pdf.readNBytes(CarriedReader.MAX_BYTES + 1);
  }

  /** The place that a problem's pointer leads to, in the words of the form. */
  public String place(Problem problem) {
    return reader.place(problem.pointer());
  }

  private <T> Outcome<T> make(
      InputStream source, Checks checks, Function<Reading.Accepted, T> product) throws IOException {
    return reader
        .read(source)
        .fold(
            accepted -> make(accepted, checks, product),
            rejected -> new Outcome.Rejected<T>(rejected.problems()),
            unreadable ->
                new Outcome.Unreadable<T>(
                    unreadable.problem(), unreadable.line(), unreadable.column()));
  }

  private <T> Outcome<T> make(
      Reading.Accepted accepted, Checks checks, Function<Reading.Accepted, T> product) {
    List<Problem> unfit = previous.faultsFor(accepted.report());
    if (!unfit.isEmpty()) {
      return new Outcome.Unfit<>(unfit);
    }
    List<Problem> problems = previous.check(accepted.report(), checker);
    Predicate<Problem> reason =
        checks == Checks.ENFORCE ? Problem::isError : ReportChecker::isUnprintable;
    return problems.stream().anyMatch(reason)
        ? new Outcome.Rejected<>(problems)
        : new Outcome.Made<>(product.apply(accepted), problems);
  }

  private Printed print(Reading.Accepted accepted) {
    Report report = accepted.report();
    return finish(report, wording.description(report, accepted.canonical()), stamper::stamp);
  }

  private Printed draft(Reading.Accepted accepted) {
    Report report = accepted.report();
    Description words = wording.draftDescription(report, accepted.canonical());
    return finish(report, words, stamper::stampDraft);
  }

  /** How pages become a PDF. */
  private interface Stamping {
    byte[] stamp(Pages pages, SignOff signOff, List<Bookmark> bookmarks, Description words);
  }

  private Printed finish(Report report, Description words, Stamping stamping) {
    try (Pages pages = pages(report)) {
      byte[] pdf = stamping.stamp(pages, Wording.signOff(report), BOOKMARKS, words);
      return new Printed(report.title(), pages.count(), pdf);
    }
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
      return renderer.render(html);
    } catch (RenderingException e) {
      throw ownTemplates ? new SetupException("用这些模板做出的网页排不出版面，多半是标签没有成对：", e) : e;
    }
  }

  private String compose(Report report, Medium medium) {
    try {
      return composer.compose(report, medium);
    } catch (CompositionException e) {
      throw new SetupException(e);
    }
  }
}

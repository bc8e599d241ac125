package nianbao.press;

import java.util.Arrays;
import java.util.List;
import nianbao.compose.CompositionException;
import nianbao.compose.HtmlComposer;
import nianbao.compose.Medium;
import nianbao.press.step.Step;
import nianbao.press.step.StepObserver;
import nianbao.read.Reading;
import nianbao.render.PageRenderer;
import nianbao.render.Pages;
import nianbao.render.RenderingException;
import nianbao.render.face.FaceException;
import nianbao.render.face.Faces;
import nianbao.report.Part;
import nianbao.report.Report;
import nianbao.stamp.Bookmark;
import nianbao.stamp.PageStamper;
import nianbao.stamp.SignOff;
import nianbao.stamp.identity.Description;
import nianbao.stamp.identity.Origin;

/** The steps behind the checks: compose, render, stamp. */
final class Production {

  private static final List<Bookmark> BOOKMARKS =
      Arrays.stream(Part.values()).map(part -> new Bookmark(part.id(), part.title())).toList();

  /** The id of the last rows of a table that ends the report. */
  private static final String LAST_ROWS = "last-rows";

  private final PageStamper stamper = new PageStamper();
  private final Faces faces;
  private final HtmlComposer composer;
  private final PageRenderer renderer;
  private final Origin origin;
  private final Wording wording;
  private final boolean ownTemplates;
  private final StepObserver observer;

  Production(Setup setup) {
    this.ownTemplates = setup.templates().isPresent();
    this.observer = setup.observer();
    try {
      this.faces = new Faces(setup.fonts());
      this.composer = new HtmlComposer(setup.templates());
    } catch (FaceException | CompositionException e) {
      throw new SetupException(e);
    }
    this.renderer = new PageRenderer(faces, setup.engineWarnings());
    this.origin =
        new Origin("Nianbao " + setup.version(), composer.digest().hex(), faces.digest().hex());
    this.wording = new Wording(origin);
  }

  /** Whether some face has a glyph for a character. */
  boolean covers(int codePoint) {
    return faces.cover(codePoint);
  }

  /** What everything is made with. */
  Origin origin() {
    return origin;
  }

  Printed print(Reading.Accepted accepted) {
    Report report = accepted.report();
    return finish(report, wording.description(report, accepted.canonical()), stamper::stamp);
  }

  Printed draft(Reading.Accepted accepted) {
    Report report = accepted.report();
    Description words = wording.draftDescription(report, accepted.canonical());
    return finish(report, words, stamper::stampDraft);
  }

  WebPage publish(Reading.Accepted accepted) {
    Report report = accepted.report();
    return new WebPage(report.title(), compose(report, Medium.WEB));
  }

  /** How pages become a PDF. */
  private interface Stamping {
    byte[] stamp(Pages pages, SignOff signOff, List<Bookmark> bookmarks, Description words);
  }

  private Printed finish(Report report, Description words, Stamping stamping) {
    try (Pages pages = pages(report)) {
      byte[] pdf =
          observer.during(
              Step.STAMP, () -> stamping.stamp(pages, Wording.signOff(report), BOOKMARKS, words));
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
      return observer.during(Step.RENDER, () -> renderer.render(html));
    } catch (RenderingException e) {
      throw ownTemplates ? new SetupException("用这些模板做出的网页排不出版面，多半是标签没有成对：", e) : e;
    }
  }

  private String compose(Report report, Medium medium) {
    try {
      return observer.during(Step.COMPOSE, () -> composer.compose(report, medium));
    } catch (CompositionException e) {
      throw new SetupException(e);
    }
  }
}

package nianbao.render.preprint.print;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import nianbao.render.preprint.Painting;
import nianbao.render.tag.PageContent;
import nianbao.render.tag.PageTags;
import org.apache.pdfbox.pdmodel.PDPage;

/** The content of all pages, as the engine painted it, finished. */
public final class PaintedPages {

  /** The engine marks the background of each box that might have one. */
  private static final String NOTHING = "/Artifact /Rules BDC\nEMC\n";

  private PaintedPages() {}

  /**
   * Prints the forms of a document, and takes out what draws nothing.
   *
   * @throws IOException if the document's memory cannot be read or written
   */
  public static void finish(Painting painting, OfficialForms forms) throws IOException {
    List<Overprint> landed = new ArrayList<>(forms.landed(painting));
    // The last one first: what follows a form must be in its place for the form to be put before
    // it.
    Collections.reverse(landed);
    for (PDPage page : painting.document().getPages()) {
      PageContent.change(
          page, content -> printed(landed, page, painting, content.replace(NOTHING, "")));
    }
  }

  private static String printed(
      List<Overprint> landed, PDPage page, Painting painting, String content) throws IOException {
    String printed = content;
    for (Overprint form : landed) {
      if (form.isOn(page)) {
        printed = form.printInto(printed, PageTags.of(painting.document(), page));
      }
    }
    return printed;
  }
}

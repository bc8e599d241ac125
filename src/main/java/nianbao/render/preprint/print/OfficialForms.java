package nianbao.render.preprint.print;

import com.openhtmltopdf.layout.LayoutContext;
import com.openhtmltopdf.pdfboxout.PagePosition;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.render.Box;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import nianbao.render.Inserts;
import nianbao.render.NoInserts;
import nianbao.render.PageTags;
import nianbao.render.Painting;
import nianbao.render.face.DocumentFonts;
import nianbao.render.preprint.FoundForm;
import nianbao.render.preprint.Markup;
import nianbao.render.preprint.Skeleton;
import nianbao.render.preprint.Whole;

/**
 * The forms of one document: taken out of its HTML before the layout, printed onto its pages after
 * it. Owned by one thread.
 */
final class OfficialForms implements Inserts {

  private static final Pattern NAME = Pattern.compile(Skeleton.ID + "-\\d+");

  private final String original;
  private final String html;
  private final Map<String, Placeholder> placeholders;
  private final Consumer<String> broken;

  private OfficialForms(
      String original,
      String html,
      Map<String, Placeholder> placeholders,
      Consumer<String> broken) {
    this.original = original;
    this.html = html;
    this.placeholders = placeholders;
    this.broken = broken;
  }

  /**
   * Takes the forms out of a document.
   *
   * @param html well-formed XHTML
   * @param fonts of the document
   * @param broken told the rules that forms break which are left to the engine
   */
  static OfficialForms of(
      String html, Preprints preprints, DocumentFonts fonts, Consumer<String> broken)
      throws IOException {
    StringBuilder text = new StringBuilder(html.length());
    Map<String, Placeholder> placeholders = new LinkedHashMap<>();
    int copied = 0;
    for (FoundForm form : Markup.forms(html, preprints.known(), broken)) {
      Optional<Plate> plate =
          preprints.of(form.skeleton()).filter(made -> made.preprint().takes(form, fonts));
      if (plate.isPresent()) {
        String name = Skeleton.ID + "-" + placeholders.size();
        placeholders.put(name, new Placeholder(plate.get(), form));
        text.append(html, copied, form.start());
        text.append(Placeholder.html(name, form.skeleton()));
        copied = form.end();
      }
    }
    text.append(html, copied, html.length());
    return new OfficialForms(html, text.toString(), placeholders, broken);
  }

  @Override
  public String html() {
    return html;
  }

  @Override
  public void reserve(PdfBoxRenderer renderer) {
    var context = renderer.getSharedContext();
    context.setReplacedElementFactory(
        new Placeholders(context.getReplacedElementFactory(), placeholders));
  }

  /** A form that stands in more than a page can hold the engine parts, but not a placeholder. */
  @Override
  public boolean fit(PdfBoxRenderer renderer) {
    LayoutContext context = renderer.getSharedContext().newLayoutContextInstance();
    int room =
        renderer.getRootBox().getLayer().getPages().stream()
            .mapToInt(page -> page.getContentHeight(context))
            .min()
            .orElse(0);
    return placeholders.keySet().stream()
        .map(name -> Optional.ofNullable(renderer.getSharedContext().getBoxById(name)))
        .allMatch(box -> box.flatMap(Whole::around).map(Box::getHeight).orElse(0) <= room);
  }

  @Override
  public Inserts left() {
    broken.accept("不分页的块一页放得下");
    return new NoInserts(original);
  }

  @Override
  public Addition landed(Painting painting) {
    List<Overprint> landed = overprints(painting);
    // The last one first: what follows a form must be in its place for the form to be put before
    // it.
    Collections.reverse(landed);
    return (page, content) -> {
      String printed = content;
      for (Overprint form : landed) {
        if (form.isOn(page)) {
          printed = form.printInto(printed, PageTags.of(painting.document(), page));
        }
      }
      return printed;
    };
  }

  /** The forms as they landed on the pages that the engine painted, in the order of the text. */
  private List<Overprint> overprints(Painting painting) {
    Map<String, PagePosition<Box>> places = new HashMap<>();
    painting.renderer().findPagePositionsByID(NAME).forEach(at -> places.put(at.getId(), at));
    List<Overprint> landed = new ArrayList<>();
    placeholders.forEach(
        (name, placeholder) ->
            Optional.ofNullable(places.get(name))
                .flatMap(place -> placeholder.landed(place, painting.fonts()))
                .ifPresent(landed::add));
    return landed;
  }
}

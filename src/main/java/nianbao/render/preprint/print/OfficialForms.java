package nianbao.render.preprint.print;

import com.openhtmltopdf.layout.LayoutContext;
import com.openhtmltopdf.pdfboxout.PagePosition;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.render.Box;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import nianbao.render.face.DocumentFonts;
import nianbao.render.preprint.FoundForm;
import nianbao.render.preprint.Markup;
import nianbao.render.preprint.Painting;
import nianbao.render.preprint.Skeleton;
import nianbao.render.preprint.Whole;

/**
 * The forms of one document: taken out of its HTML before the layout, printed onto its pages after
 * it. Owned by one thread.
 */
public final class OfficialForms {

  private static final Pattern NAME = Pattern.compile(Skeleton.ID + "-\\d+");

  private final String original;
  private final String html;
  private final Map<String, Placeholder> placeholders;

  private OfficialForms(String original, String html, Map<String, Placeholder> placeholders) {
    this.original = original;
    this.html = html;
    this.placeholders = placeholders;
  }

  /** A document whose forms, if it has any, are left to the engine. */
  public static OfficialForms none(String html) {
    return new OfficialForms(html, html, Map.of());
  }

  static OfficialForms of(String html, Preprints preprints, DocumentFonts fonts)
      throws IOException {
    StringBuilder text = new StringBuilder(html.length());
    Map<String, Placeholder> placeholders = new LinkedHashMap<>();
    int copied = 0;
    for (FoundForm form : Markup.forms(html, preprints.skeletons())) {
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
    return new OfficialForms(html, text.toString(), placeholders);
  }

  /** The document, with a place of its size for each form. */
  public String html() {
    return html;
  }

  /** Makes a layout keep the places; to be called before it. */
  public void reserve(PdfBoxRenderer renderer) {
    var context = renderer.getSharedContext();
    context.setReplacedElementFactory(
        new Placeholders(context.getReplacedElementFactory(), placeholders));
  }

  /**
   * Whether a layout could keep each form whole. One that stands in more than a page can hold is
   * parted by the engine, which does not part a placeholder.
   */
  public boolean areKeptWhole(PdfBoxRenderer renderer) {
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

  /** The document with all forms left to the engine. */
  public OfficialForms left() {
    return none(original);
  }

  /** The forms as they landed on the pages that the engine painted, in the order of the text. */
  List<Overprint> landed(Painting painting) {
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

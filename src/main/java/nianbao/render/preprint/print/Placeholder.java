package nianbao.render.preprint.print;

import com.openhtmltopdf.layout.LayoutContext;
import com.openhtmltopdf.pdfboxout.PagePosition;
import com.openhtmltopdf.pdfboxout.PdfBoxOutputDevice;
import com.openhtmltopdf.pdfboxout.PdfBoxReplacedElement;
import com.openhtmltopdf.render.BlockBox;
import com.openhtmltopdf.render.RenderingContext;
import java.awt.Point;
import java.util.Optional;
import nianbao.render.face.DocumentFonts;
import nianbao.render.preprint.FoundForm;
import nianbao.render.preprint.Skeleton;

/**
 * What stands in a document for a preprinted form: a picture of the form's size, to the engine. It
 * draws nothing; the form is printed into the empty marked content that the engine leaves there.
 */
final class Placeholder implements PdfBoxReplacedElement {

  /** The box is as large as the form with its rules; all else that styles say of it holds. */
  private static final String STYLE =
      "display: block; width: auto; height: auto; min-width: 0; min-height: 0; max-width: none;"
          + " max-height: none; border: none; padding: 0";

  private final Plate plate;
  private final FoundForm form;
  private Point location = new Point();
  private Optional<Overprint.Painted> painted = Optional.empty();

  Placeholder(Plate plate, FoundForm form) {
    this.plate = plate;
    this.form = form;
  }

  /** The form where it is to be printed, if the engine came upon its place. */
  Optional<Overprint> landed(PagePosition<?> place, DocumentFonts fonts) {
    return painted.map(found -> new Overprint(plate, form, found, place, fonts));
  }

  /** The element that stands for the form in HTML. */
  static String html(String id, Skeleton skeleton) {
    return "<table id=\"%s\" alt=\"%s\" style=\"%s\"".formatted(id, id, STYLE)
        + skeleton.attributes()
        + "></table>";
  }

  @Override
  public void paint(RenderingContext context, PdfBoxOutputDevice device, BlockBox box) {
    painted = Optional.of(new Overprint.Painted(device.getPage(), box));
  }

  @Override
  public int getIntrinsicWidth() {
    return plate.preprint().size().width();
  }

  @Override
  public int getIntrinsicHeight() {
    return plate.preprint().size().height();
  }

  @Override
  public Point getLocation() {
    return location;
  }

  @Override
  public void setLocation(int x, int y) {
    location = new Point(x, y);
  }

  @Override
  public void detach(LayoutContext context) {
    // Nothing is attached.
  }

  @Override
  public boolean isRequiresInteractivePaint() {
    return false;
  }

  @Override
  public boolean hasBaseline() {
    return false;
  }

  @Override
  public int getBaseline() {
    return 0;
  }
}

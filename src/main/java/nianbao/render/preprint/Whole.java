package nianbao.render.preprint;

import com.openhtmltopdf.render.Box;
import java.util.Optional;

/** What the end of a page must not part. */
public final class Whole {

  private Whole() {}

  /** The outermost box, from the given one on, that is to be kept on one page. */
  public static Optional<Box> around(Box box) {
    Optional<Box> whole = Optional.empty();
    for (Box outer = box; outer != null; outer = outer.getParent()) {
      if (outer.getStyle().isAvoidPageBreakInside()) {
        whole = Optional.of(outer);
      }
    }
    return whole;
  }
}

package nianbao.press.listing;

import java.util.List;
import nianbao.check.repeat.Sketch;

/**
 * A report that was read and checked and can be printed.
 *
 * @param heading whose it is, and of when
 * @param title the title of the form
 * @param canonical the report in canonical form (RFC 8785), which gives the same PDF as its source
 * @param sketches of its long paragraphs, in the order of the document
 */
public record Surveyed(Heading heading, String title, String canonical, List<Sketch> sketches) {
  public Surveyed {
    sketches = List.copyOf(sketches);
  }
}

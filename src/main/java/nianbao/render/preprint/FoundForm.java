package nianbao.render.preprint;

import java.util.List;

/**
 * A form in a document's HTML.
 *
 * @param start where its table begins
 * @param end where its table ends
 * @param figures what stands in its cells of figures: digits and full stops, behind a minus or not
 */
public record FoundForm(Skeleton skeleton, int start, int end, List<String> figures) {

  /** Keeps its own list. */
  public FoundForm {
    figures = List.copyOf(figures);
  }
}

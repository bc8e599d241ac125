package nianbao.render.preprint;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

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

  /** The form that stands at a place of a document, if it has a skeleton. */
  static Optional<FoundForm> find(Skeleton skeleton, String html, int start) {
    List<String> figures = new ArrayList<>(skeleton.cells().size());
    int at = start;
    for (String piece : skeleton.pieces()) {
      if (at > start) {
        int end = Skeleton.figureEnd(html, at);
        figures.add(html.substring(at, end));
        at = end;
      }
      // Without a digit it is a blank cell, and another skeleton.
      boolean blank = !figures.isEmpty() && figures.get(figures.size() - 1).isEmpty();
      if (blank || !html.startsWith(piece, at)) {
        return Optional.empty();
      }
      at += piece.length();
    }
    return Optional.of(new FoundForm(skeleton, start, at, figures));
  }
}

package nianbao.render.preprint;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The HTML of one table that was not seen before. */
final class FormTable {

  private static final Pattern FORM = Pattern.compile("<table class=\"([^\"]* )?form( [^\"]*)?\"");

  /** What ties a table to its document; a form has none of it. */
  private static final List<String> NEVER_IN_A_FORM =
      List.of(" id=", "<img", "<a ", "<!", "<table");

  /** Cells of one report: a number in small print, a blank. */
  private static final List<String> OF_ONE_REPORT = List.of(" style=", "<td/>");

  private static final String CELL = "<td";
  private static final String CELL_END = "</td>";

  private final String html;

  /**
   * A table.
   *
   * @param html from its opening tag to the next end of a table
   */
  FormTable(String html) {
    this.html = html;
  }

  /** Whether it has the class {@code form}. */
  boolean isCalledForm() {
    return FORM.matcher(html).lookingAt();
  }

  /** Whether it is as plain as a form has to be. */
  boolean isPlain() {
    return Stream.concat(NEVER_IN_A_FORM.stream(), OF_ONE_REPORT.stream())
        .noneMatch(foreign -> html.indexOf(foreign, 1) >= 0);
  }

  /** The rule that the template breaks, if it does; what only a report brings breaks none. */
  Optional<String> broken() {
    return NEVER_IN_A_FORM.stream().anyMatch(foreign -> html.indexOf(foreign, 1) >= 0)
        ? Optional.of("表格里没有 id、图片、链接、注释和内层的表格")
        : Optional.empty();
  }

  /** All of it but its figures. */
  Skeleton skeleton(Skeleton.Surroundings surroundings) {
    List<String> pieces = new ArrayList<>();
    List<Integer> cells = new ArrayList<>();
    int piece = 0;
    int cell = 0;
    int start;
    for (int at = html.indexOf(CELL); at >= 0; at = html.indexOf(CELL, start)) {
      start = html.indexOf('>', at) + 1;
      int end = Skeleton.figureEnd(html, start);
      if (end > start && html.startsWith(CELL_END, end)) {
        pieces.add(html.substring(piece, start));
        cells.add(cell);
        piece = end;
      }
      cell++;
    }
    pieces.add(html.substring(piece));
    return new Skeleton(surroundings, pieces, cells, cell);
  }
}

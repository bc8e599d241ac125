package nianbao.render.form;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The HTML of one table: whether it is a form, and what its figures are. */
final class FormTable {

  private static final Pattern FORM = Pattern.compile("<table class=\"([^\"]* )?form( [^\"]*)?\"");

  /** What ties a table to its document or to this very report; a form has none of it. */
  private static final List<String> NEVER_IN_A_FORM =
      List.of(" id=", " style=", "<img", "<a ", "<!", "<table", "<td/>");

  private static final String CELL = "<td";
  private static final String CELL_END = "</td>";
  private static final String NOUGHT = "0";

  private final String html;

  /**
   * A table.
   *
   * @param html from its opening tag to the next end of a table
   */
  FormTable(String html) {
    this.html = html;
  }

  /** Whether it has the class {@code form} and is as plain as a form has to be. */
  boolean isForm() {
    return FORM.matcher(html).lookingAt()
        && NEVER_IN_A_FORM.stream().allMatch(foreign -> html.indexOf(foreign, 1) < 0);
  }

  /** The form, and with noughts for figures alone in a document. */
  Form standing(String before, String behind) {
    StringBuilder alone = new StringBuilder(before.length() + html.length());
    alone.append(before).append("<table id=\"").append(Form.ID).append('"');
    List<Form.Figure> figures = new ArrayList<>();
    int copied = "<table".length();
    int cell = 0;
    int start;
    for (int at = html.indexOf(CELL); at >= 0; at = html.indexOf(CELL, start)) {
      start = html.indexOf('>', at) + 1;
      int end = html.indexOf('<', start);
      if (isFigure(start, end) && html.startsWith(CELL_END, end)) {
        figures.add(new Form.Figure(cell, html.substring(start, end)));
        alone.append(html, copied, start).append(NOUGHT);
        copied = end;
      }
      cell++;
    }
    alone.append(html, copied, html.length()).append(behind);
    return new Form(alone.toString(), html, cell, figures);
  }

  private boolean isFigure(int start, int end) {
    for (int i = start; i < end; i++) {
      char c = html.charAt(i);
      if ((c < '0' || c > '9') && c != '.') {
        return false;
      }
    }
    return end > start;
  }
}

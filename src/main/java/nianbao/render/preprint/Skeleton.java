package nianbao.render.preprint;

import java.util.List;
import java.util.regex.Pattern;

/**
 * All of a form but its figures, and what its looks follow from: the same for every report.
 *
 * @param pieces the table's HTML before, between and behind its figures
 * @param cells which data cell of the table, counted from 0, each figure stands in
 * @param dataCells how many data cells the table has
 */
public record Skeleton(
    Surroundings surroundings, List<String> pieces, List<Integer> cells, int dataCells) {

  /**
   * What a table's looks follow from in its document.
   *
   * @param prolog what stands before the first element
   * @param styles the style elements and the links of the head
   * @param ancestors the opening tags of the elements that enclose the table, outermost first
   */
  public record Surroundings(String prolog, String styles, List<String> ancestors) {

    /** Keeps its own list. */
    public Surroundings {
      ancestors = List.copyOf(ancestors);
    }
  }

  /** The id that the table has in the document of its own. */
  public static final String ID = "official-form";

  private static final String NOUGHT = "0";
  private static final String TABLE = "<table";

  private static final String HEAD = "<head>";

  /**
   * Selectors and counters by which a style sheet may give a table another look beside other
   * elements than alone or for an attribute that is added here, and links, which are not read. The
   * place of a cell in its row, and what stands before an element with an id of its own, are the
   * same for both.
   */
  private static final Pattern TIE =
      Pattern.compile(
          "(?i)[+~](?!\\s*\\w*#[\\w-]+\\s*[,{])"
              + "|(?<![\\s>,{}](?:tr|th|td|col|thead|tbody|tfoot)):(?:(?:first|last|nth|only)-|even|odd)"
              + "|\\[\\s*(?:id|alt|style)\\b|\\bcounter|<link");

  private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);

  /** Keeps its own lists. */
  public Skeleton {
    pieces = List.copyOf(pieces);
    cells = List.copyOf(cells);
  }

  /** A document of the table alone, with noughts for its figures. */
  public String alone() {
    List<String> ancestors = surroundings.ancestors();
    StringBuilder alone = new StringBuilder(surroundings.prolog());
    alone.append(ancestors.get(0)).append(HEAD).append(surroundings.styles()).append("</head>");
    ancestors.stream().skip(1).forEach(alone::append);
    alone.append(TABLE).append(" id=\"").append(ID).append('"');
    alone.append(String.join(NOUGHT, pieces).substring(TABLE.length()));
    for (int i = ancestors.size() - 1; i >= 0; i--) {
      alone.append("</").append(name(ancestors.get(i))).append('>');
    }
    return alone.toString();
  }

  /** Whether it looks the same alone as in its document, for all that the styles say. */
  public boolean looksTheSameAlone() {
    return !TIE.matcher(COMMENT.matcher(surroundings.styles()).replaceAll("")).find();
  }

  /** The table's opening tag, without its name and its end. */
  public String attributes() {
    return pieces.get(0).substring(TABLE.length(), pieces.get(0).indexOf('>'));
  }

  /** Where the digits and full stops end that begin at a place, behind a minus if there is one. */
  static int figureEnd(String html, int start) {
    int at = html.startsWith("-", start) ? start + 1 : start;
    while (at < html.length()
        && ((html.charAt(at) >= '0' && html.charAt(at) <= '9') || html.charAt(at) == '.')) {
      at++;
    }
    return at;
  }

  private static String name(String tag) {
    int end = 1;
    while (Character.isLetterOrDigit(tag.charAt(end))) {
      end++;
    }
    return tag.substring(1, end);
  }
}

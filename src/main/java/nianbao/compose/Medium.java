package nianbao.compose;

/** What the HTML is made for. */
public enum Medium {
  /** The pages of the PDF: the sign-off is a reserved place that is stamped later. */
  PAGES("pages"),
  /**
   * The same, where a table that ends the report would leave the sign-off alone on a page: its last
   * rows begin a page, and the sign-off follows them.
   */
  PAGES_WITH_LAST_ROWS_MOVED("pages"),
  /** A browser, on a screen or on its own print-out: the sign-off is text like any other. */
  WEB("web");

  private final String word;

  Medium(String word) {
    this.word = word;
  }

  /** The word that templates and style sheet know the medium by. */
  String word() {
    return word;
  }
}

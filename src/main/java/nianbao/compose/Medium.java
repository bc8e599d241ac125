package nianbao.compose;

import java.util.Locale;

/** What the HTML is made for. */
public enum Medium {
  /** The pages of the PDF: the sign-off is a reserved place that is stamped later. */
  PAGES,
  /** A browser, on a screen or on its own print-out: the sign-off is text like any other. */
  WEB;

  /** The word that templates and style sheet know the medium by. */
  String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}

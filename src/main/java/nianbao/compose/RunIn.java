package nianbao.compose;

import nianbao.report.text.Blanks;

/**
 * A heading and the text that runs on behind it, parted where a line may break.
 *
 * <p>The end of an inline element is always a break opportunity for the layout engine, so
 * punctuation that may not begin a line goes over to the heading, and an opening bracket that may
 * not end one goes over to the text (GB/T 15834-2011 5.1).
 */
record RunIn(String heading, String text) {

  private static final String NEVER_FIRST = "，。、；：？！）》〉】〕」』”’…—％%.,;:?!)]";
  private static final String NEVER_LAST = "（《〈【〔「『“‘([";

  static RunIn of(String heading, String text) {
    String rest = Blanks.stripped(text);
    int leading = 0;
    while (leading < rest.length() && NEVER_FIRST.indexOf(rest.charAt(leading)) >= 0) {
      leading++;
    }
    int kept = heading.length();
    while (kept > 0 && NEVER_LAST.indexOf(heading.charAt(kept - 1)) >= 0) {
      kept--;
    }
    return new RunIn(
        heading.substring(0, kept) + (kept == heading.length() ? rest.substring(0, leading) : ""),
        heading.substring(kept) + (kept == heading.length() ? rest.substring(leading) : rest));
  }
}

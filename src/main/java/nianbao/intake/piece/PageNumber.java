package nianbao.intake.piece;

import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The number that a page carries: between two dashes (GB/T 9704-2012 7.5), or as 第1页. */
public final class PageNumber {

  /** Why it is left out. */
  public static final String REASON = "页码";

  private static final String GAP = "[\\s\\u00A0\\u3000]{0,2}";

  /** Figures that stand wider apart are cells. */
  private static final Pattern FORM =
      Pattern.compile(
          "(?:([-—–－―─])\\1?"
              + GAP
              + "(\\d{1,3})"
              + GAP
              + "\\1{1,2}|第 ?(\\d{1,3}) ?页(?:[,， ]?共 ?\\d{1,3} ?页)?)",
          Pattern.UNICODE_CHARACTER_CLASS);

  private PageNumber() {}

  /** Whether a text is nothing else. */
  public static boolean is(String text) {
    return of(text).isPresent();
  }

  /** The number of the page, if a text is nothing else. */
  public static OptionalInt of(String text) {
    Matcher form = FORM.matcher(text.strip());
    if (!form.matches()) {
      return OptionalInt.empty();
    }
    String digits = form.group(2) == null ? form.group(3) : form.group(2);
    return OptionalInt.of(Integer.parseInt(digits));
  }
}

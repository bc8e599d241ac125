package nianbao.check.remnant;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** 受理申请　件: a blank where a figure was to be written. */
final class BlankBeforeUnit {

  private static final Pattern BLANK =
      Pattern.compile(
          "[ \\u00A0\\u3000]{1,20}+[余多]?[件条次份篇起宗%个](?=[，。；、,.;）)]|$)"
              + "(?<=\\p{IsHan}[ \\u00A0\\u3000]{1,20}[余多]?.)");

  private static final int CONTEXT = 8;

  private BlankBeforeUnit() {}

  /** What stands around the first such blank of a text as it was written. */
  static Optional<String> in(String written) {
    if (written.indexOf(' ') < 0
        && written.indexOf('\u3000') < 0
        && written.indexOf('\u00A0') < 0) {
      return Optional.empty();
    }
    Matcher blank = BLANK.matcher(written);
    return blank.find()
        ? Optional.of(written.substring(Math.max(0, blank.start() - CONTEXT), blank.end()).strip())
        : Optional.empty();
  }
}

package nianbao.press.format;

/**
 * What is to be made of a report.
 *
 * @param format what it is made into
 * @param checks what errors do to it
 * @param draft whether each page says 草稿; only of a format that has drafts
 */
public record Wanted(Format format, Checks checks, boolean draft) {

  public Wanted {
    if (draft && !format.hasDrafts()) {
      throw new IllegalArgumentException("no draft of " + format);
    }
  }

  /** What is to be published. */
  public static Wanted of(Format format, Checks checks) {
    return new Wanted(format, checks, false);
  }

  /** A draft, which is made whatever the checks find. */
  public static Wanted draft(Format format) {
    return new Wanted(format, Checks.REPORT, true);
  }

  /** What the file's name ends in. A draft never takes the place of what is to be published. */
  public String ending() {
    return (draft ? "（草稿）" : "") + format.ending();
  }
}

package nianbao.press.format;

/** What the errors that the checks find do to a report. */
public enum Checks {
  /** Errors reject it. */
  ENFORCE,
  /** Errors are told, and it is made all the same. */
  REPORT
}

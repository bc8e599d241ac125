package nianbao.press;

/** What the press does with a report, in this order. */
public enum Step {
  /** JSON to a report. */
  READ,
  /** The report to problems. */
  CHECK,
  /** The report to HTML. */
  COMPOSE,
  /** HTML to open pages. */
  RENDER,
  /** Open pages to a finished PDF. */
  STAMP
}

package nianbao.archive.approval;

/** A line of a list is no approval. */
public final class UnusableApprovalsException extends Exception {

  private static final long serialVersionUID = 1;

  private final int line;

  /**
   * An exception.
   *
   * @param line counted from 1
   */
  UnusableApprovalsException(int line) {
    super("line " + line + " is no approval");
    this.line = line;
  }

  /** The number of the line, counted from 1. */
  public int line() {
    return line;
  }
}

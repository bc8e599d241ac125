package nianbao.benchmark.peers.judge;

/** A PDF does not hold the text of its report: what made it must not be compared. */
public final class LackingTextException extends Exception {

  private static final long serialVersionUID = 1L;

  LackingTextException(String message) {
    super(message);
  }
}

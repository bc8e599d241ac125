package nianbao.http.server;

/** Is told what came of each request; called by any thread. */
public interface Ledger {

  /**
   * A request is over.
   *
   * @param method its method, upper case
   * @param status of the answer
   * @param sent the size of the body of the answer, in bytes
   * @param whole whether the client took all of it
   */
  void finished(Exchange exchange, String method, int status, long sent, boolean whole);

  /** Tells both. */
  default Ledger and(Ledger other) {
    return (exchange, method, status, sent, whole) -> {
      finished(exchange, method, status, sent, whole);
      other.finished(exchange, method, status, sent, whole);
    };
  }
}

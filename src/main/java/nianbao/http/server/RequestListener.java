package nianbao.http.server;

/** Is told what came of each request; called by any thread. */
public interface RequestListener {

  /**
   * A request is over.
   *
   * @param method its method, upper case
   * @param status of the answer
   * @param sent the size of the body of the answer, in bytes
   * @param ending how it ended
   */
  void finished(
      Exchange exchange, String method, int status, long sent, AnswerStream.Ending ending);

  /** Tells both. */
  default RequestListener and(RequestListener other) {
    return (exchange, method, status, sent, ending) -> {
      finished(exchange, method, status, sent, ending);
      other.finished(exchange, method, status, sent, ending);
    };
  }
}

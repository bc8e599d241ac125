package nianbao.http.server;

import java.util.Locale;

/** Is told what came of each request; called by any thread. */
public interface RequestListener {

  /** How an answer ended. */
  enum Ending {
    /** The client took all of it. */
    ANSWERED,
    /** The client left before. */
    GONE,
    /** We broke it off, because we could not make the rest. */
    BROKEN_OFF;

    /** What it is called in the log and the figures. */
    public String spelling() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  /**
   * A request is over.
   *
   * @param method its method, upper case
   * @param status of the answer
   * @param sent the size of the body of the answer, in bytes
   * @param ending how it ended
   */
  void finished(Exchange exchange, String method, int status, long sent, Ending ending);

  /** Tells both. */
  default RequestListener and(RequestListener other) {
    return (exchange, method, status, sent, ending) -> {
      finished(exchange, method, status, sent, ending);
      other.finished(exchange, method, status, sent, ending);
    };
  }
}

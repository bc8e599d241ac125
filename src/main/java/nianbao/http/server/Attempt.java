package nianbao.http.server;

import java.util.concurrent.ExecutionException;
import nianbao.http.answer.Answer;
import nianbao.http.answer.Refusal;

/** Makes an answer of whatever a route throws: its caller learns an id, the log learns the kind. */
record Attempt(Exchange exchange) {

  /** What may be thrown at. */
  interface Work<T> {
    T done() throws Exception;
  }

  /** The errand that is found, or one that says why there is none. */
  Errand found(Work<Errand> finding) {
    try {
      return finding.done();
    } catch (Exception | Error e) {
      Refusal refusal = refusal(e);
      return () -> {
        throw refusal;
      };
    }
  }

  /** The answer, whatever it is. */
  Answer answered(Work<Answer> answering) {
    try {
      return answering.done();
    } catch (Exception | Error e) {
      Refusal refusal = refusal(e);
      exchange.note("fault", refusal.fault().slug());
      return refusal.answer(exchange.id());
    }
  }

  private Refusal refusal(Throwable failure) {
    if (failure instanceof Refusal refusal) {
      return refusal;
    }
    Throwable cause = failure instanceof ExecutionException ? failure.getCause() : null;
    exchange.note(cause == null ? failure : cause);
    return Refusal.failure();
  }
}

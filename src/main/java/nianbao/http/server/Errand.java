package nianbao.http.server;

import java.io.IOException;
import java.util.Optional;
import nianbao.http.answer.Answer;
import nianbao.http.answer.Refusal;
import nianbao.http.server.body.Intake;

/** What is to be done for one request, once it is known which route it takes. */
public interface Errand {

  /**
   * Where its body goes; empty where nobody wants one. Asked once, before any of it is read.
   *
   * @throws Refusal if the request is not to be served, whatever its body is
   */
  default Optional<Intake> intake() throws Refusal, IOException {
    return Optional.empty();
  }

  /**
   * Answers the request, once its body is complete.
   *
   * @throws Refusal if the caller gets something else than it asked for
   * @throws Exception if our own work fails
   */
  Answer answer() throws Exception;
}

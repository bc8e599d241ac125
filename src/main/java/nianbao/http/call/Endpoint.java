package nianbao.http.call;

import java.io.IOException;
import java.util.concurrent.ExecutionException;
import nianbao.http.answer.Answer;
import nianbao.http.answer.Refusal;

/** What one method of one address does. Called by several threads. */
public interface Endpoint {

  /**
   * Answers a call.
   *
   * @throws Refusal if the caller gets something else than it asked for
   * @throws ExecutionException if our own work fails
   */
  Answer answer(Call call) throws Refusal, IOException, ExecutionException, InterruptedException;
}

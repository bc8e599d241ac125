package nianbao.http.call;

import java.io.IOException;
import java.util.Optional;
import nianbao.http.answer.Answer;
import nianbao.http.answer.Refusal;
import nianbao.http.server.Errand;
import nianbao.http.server.body.Intake;

/**
 * A call of one route: where its body goes, then what is answered.
 *
 * @param path of the route, with its names
 * @param isOpen whether the route lets in who has no token
 */
public record Visit(
    String path, boolean isOpen, Call call, Optional<Taking> taking, Endpoint endpoint)
    implements Errand {

  /** Where the body of a call goes. */
  public interface Taking {
    Intake of(Call call) throws Refusal, IOException;
  }

  @Override
  public Optional<Intake> intake() throws Refusal, IOException {
    return taking.isPresent() ? Optional.of(taking.get().of(call)) : Optional.empty();
  }

  @Override
  public Answer answer() throws Exception {
    return endpoint.answer(call);
  }
}

package nianbao.http.server;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.UUID;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import nianbao.http.answer.Answer;
import nianbao.http.answer.Fault;
import nianbao.http.answer.Refusal;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.handler.ErrorHandler;

/** What is said where a request never gets to a route: its header cannot be read. */
final class ErrorAnswers extends ErrorHandler {

  @Override
  public ByteBuffer badMessageError(int status, String reason, HttpFields fields) {
    String id = UUID.randomUUID().toString();
    Answer answer = answer(status, id);
    answer.headers().forEach(fields::put);
    fields.put("X-Request-Id", id);
    return ByteBuffer.wrap(answer.body());
  }

  @Override
  public void handle(
      String target, Request base, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    base.setHandled(true);
    String id = Exchange.find(base).map(Exchange::id).orElseGet(() -> UUID.randomUUID().toString());
    Answer answer = answer(response.getStatus(), id);
    StandingHeaders.addTo(response, id);
    answer.headers().forEach(response::setHeader);
    response.getOutputStream().write(answer.body());
  }

  private static Answer answer(int status, String id) {
    Fault fault =
        Arrays.stream(Fault.values())
            .filter(known -> known.status() == status)
            .findFirst()
            .orElse(status < 500 ? Fault.BAD_REQUEST : Fault.FAILURE);
    return new Refusal(fault, "请求不符合HTTP的写法，或者超过了限度。").answer(id);
  }
}

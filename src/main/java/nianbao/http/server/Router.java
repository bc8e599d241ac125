package nianbao.http.server;

import javax.servlet.http.HttpServletRequest;
import nianbao.http.answer.Refusal;

/** Knows which route a request takes. Asked once a request, by several threads. */
public interface Router {

  /**
   * What is to be done for a request.
   *
   * @throws Refusal if there is no such route, or the caller may not take it
   * @throws Exception if our own work fails
   */
  Errand find(Exchange exchange, HttpServletRequest request) throws Exception;
}

package nianbao.http.call;

import java.util.Locale;
import java.util.Optional;
import javax.servlet.http.HttpServletRequest;
import nianbao.http.answer.Fault;
import nianbao.http.answer.Refusal;
import spark.RequestResponseFactory;
import spark.RouteImpl;
import spark.route.HttpMethod;
import spark.route.Routes;
import spark.routematch.RouteMatch;

/**
 * SparkJava's routes, asked directly: its own filter answers by itself, in HTML or with 500, where
 * a header puzzles it, and lets a header override the method.
 */
public record RouteTable(Routes known) {

  private static final String ANY_TYPE = "*/*";

  public Visit find(HttpServletRequest request) throws Exception {
    HttpMethod method = method(request.getMethod());
    RouteMatch match =
        Optional.ofNullable(known.find(method, request.getRequestURI(), ANY_TYPE))
            .orElseThrow(() -> new Refusal(Fault.NOT_FOUND, "这个服务没有这个地址；有哪些见/openapi.json。"));
    RouteImpl route = (RouteImpl) match.getTarget();
    // Every route here makes a value; none writes to SparkJava's answer.
    return (Visit) route.handle(RequestResponseFactory.create(match, request), null);
  }

  // Methods are case-sensitive (RFC 9110 9.1); SparkJava's internal ones (before, after) are no
  // methods of HTTP.
  private static HttpMethod method(String given) {
    return Routing.METHODS.stream()
        .filter(known -> known.name().toUpperCase(Locale.ROOT).equals(given))
        .findFirst()
        .orElse(HttpMethod.unsupported);
  }
}

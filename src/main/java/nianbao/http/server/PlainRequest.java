package nianbao.http.server;

import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletRequestWrapper;
import org.jspecify.annotations.Nullable;

/**
 * A request that is what its request line says: SparkJava would let a header override the method.
 */
final class PlainRequest extends HttpServletRequestWrapper {

  private static final String OVERRIDE = "X-HTTP-Method-Override";

  PlainRequest(HttpServletRequest request) {
    super(request);
  }

  @Override
  public @Nullable String getHeader(String name) {
    return name.equalsIgnoreCase(OVERRIDE) ? null : super.getHeader(name);
  }
}

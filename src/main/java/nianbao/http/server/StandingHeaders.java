package nianbao.http.server;

import javax.servlet.http.HttpServletResponse;

/** What every answer says, whatever it is; a route may say otherwise. */
final class StandingHeaders {

  private StandingHeaders() {}

  static void addTo(HttpServletResponse response, String requestId) {
    response.setHeader("X-Request-Id", requestId);
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("X-Frame-Options", "DENY");
    response.setHeader("Referrer-Policy", "no-referrer");
    response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
    response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
    response.setHeader("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'");
    response.setHeader("Cache-Control", "no-store");
  }
}

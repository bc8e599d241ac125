package nianbao.http.job;

import java.time.Instant;
import java.util.Properties;

/**
 * A request with what it brought.
 *
 * @param body the digest of what was sent, SHA-256 in hexadecimal
 * @param created when it was all there
 */
record JobOrder(JobRequest request, String body, Instant created) {

  static JobOrder of(Properties kept) {
    return new JobOrder(
        JobRequest.of(kept), kept.getProperty("body"), Instant.parse(kept.getProperty("created")));
  }

  Properties kept() {
    Properties kept = new Properties();
    request.addTo(kept);
    kept.setProperty("body", body);
    kept.setProperty("created", created.toString());
    return kept;
  }

  /** Whether the same was asked for, at whatever time. */
  boolean isSameAs(JobOrder other) {
    return request.equals(other.request) && body.equals(other.body);
  }
}

package nianbao.http.answer;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** A whole answer: status, headers, body. Unchangeable. */
public final class Answer {

  /** What a JSON answer is. */
  public static final String JSON = "application/json";

  private final int status;
  private final Map<String, String> headers;
  private final byte[] body;

  private Answer(int status, Map<String, String> headers, byte[] body) {
    this.status = status;
    this.headers = Collections.unmodifiableMap(headers);
    this.body = body;
  }

  /**
   * An answer.
   *
   * @param body not changed by anyone any more
   */
  public static Answer of(int status, String mediaType, byte[] body) {
    return new Answer(status, Map.of("Content-Type", mediaType), body);
  }

  /** An answer in text, UTF-8. */
  public static Answer text(int status, String mediaType, String text) {
    return of(status, mediaType, text.getBytes(StandardCharsets.UTF_8));
  }

  /** An answer without a body. */
  public static Answer empty(int status) {
    return new Answer(status, Map.of(), new byte[0]);
  }

  /** The same, with a header. */
  public Answer with(String name, String value) {
    Map<String, String> more = new LinkedHashMap<>(headers);
    more.put(name, value);
    return new Answer(status, more, body);
  }

  /** The same headers without the body: 304 (RFC 9110 15.4.5). */
  public Answer notModified() {
    Map<String, String> kept = new LinkedHashMap<>(headers);
    kept.remove("Content-Type");
    return new Answer(304, kept, new byte[0]);
  }

  public int status() {
    return status;
  }

  public Map<String, String> headers() {
    return headers;
  }

  /** The body itself, not a copy: a PDF is large, and only the server reads it. */
  public byte[] body() {
    return body;
  }
}

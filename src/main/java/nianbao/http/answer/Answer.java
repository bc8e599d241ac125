package nianbao.http.answer;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** A whole answer: status, headers, body. Unchangeable. */
public final class Answer {

  /** What a JSON answer is. */
  public static final String JSON = "application/json";

  private final int status;
  private final Map<String, String> headers;
  private final byte[] body;
  private final Optional<Part> part;

  private Answer(int status, Map<String, String> headers, byte[] body, Optional<Part> part) {
    this.status = status;
    this.headers = Collections.unmodifiableMap(headers);
    this.body = body;
    this.part = part;
  }

  /**
   * An answer.
   *
   * @param body not changed by anyone any more
   */
  public static Answer of(int status, String mediaType, byte[] body) {
    return new Answer(status, Map.of("Content-Type", mediaType), body, Optional.empty());
  }

  /** An answer whose body lies on the disk. */
  public static Answer of(int status, String mediaType, Part part) {
    Map<String, String> headers = Map.of("Content-Type", mediaType);
    return new Answer(status, headers, new byte[0], Optional.of(part));
  }

  /** An answer in text, UTF-8. */
  public static Answer text(int status, String mediaType, String text) {
    return of(status, mediaType, text.getBytes(StandardCharsets.UTF_8));
  }

  /** An answer without a body. */
  public static Answer empty(int status) {
    return new Answer(status, Map.of(), new byte[0], Optional.empty());
  }

  /** The same, with a header. */
  public Answer with(String name, String value) {
    Map<String, String> more = new LinkedHashMap<>(headers);
    more.put(name, value);
    return new Answer(status, more, body, part);
  }

  /** The same headers without the body: 304 (RFC 9110 15.4.5). */
  public Answer notModified() {
    Map<String, String> kept = new LinkedHashMap<>(headers);
    kept.remove("Content-Type");
    return new Answer(304, kept, new byte[0], Optional.empty());
  }

  public int status() {
    return status;
  }

  public Map<String, String> headers() {
    return headers;
  }

  /** Where the body lies if it is not in memory. */
  public Optional<Part> part() {
    return part;
  }

  /** The size of the body, in bytes, wherever it is. */
  public long size() {
    return part.map(Part::length).orElse((long) body.length);
  }

  /**
   * The body itself, not a copy: a PDF is large, and only the server reads it. Empty where it lies
   * on the disk.
   */
  public byte[] body() {
    return body;
  }
}

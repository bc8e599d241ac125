package nianbao.http.route;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import nianbao.press.Outcome;
import nianbao.press.Press;

/** A body of two lines (NDJSON, UTF-8): a report, and last year's, which it is compared with. */
final class YearAfterYear {

  /** The media type. */
  static final String TYPE = "application/x-ndjson";

  private final byte[] body;

  YearAfterYear(byte[] body) {
    this.body = body;
  }

  Outcome<String> check(Press press) throws IOException {
    int end = endOfFirstLine();
    return press
        .following(new ByteArrayInputStream(body, end, body.length - end))
        .check(new ByteArrayInputStream(body, 0, end));
  }

  // A line break is no part of a text in JSON, so the first one is the end of the first line.
  private int endOfFirstLine() {
    int end = 0;
    while (end < body.length && body[end] != '\n') {
      end++;
    }
    return end;
  }
}

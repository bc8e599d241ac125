package nianbao.read;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** What the values of a tree say. */
final class Nodes {

  private Nodes() {}

  // A line break is one character from here on, whatever system the text was written on.
  static String text(JsonNode text) {
    return text.asText().replace("\r\n", "\n");
  }

  static Optional<JsonNode> optional(JsonNode value) {
    return Optional.of(value).filter(present -> !present.isMissingNode() && !present.isNull());
  }

  static Stream<JsonNode> stream(JsonNode list) {
    return StreamSupport.stream(list.spliterator(), false);
  }
}

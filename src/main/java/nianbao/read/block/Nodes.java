package nianbao.read.block;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** What the values of a tree say. */
public final class Nodes {

  private Nodes() {}

  /** A text; a line break in it is one character, whatever system it was written on. */
  public static String text(JsonNode text) {
    return text.asText().replace("\r\n", "\n");
  }

  /** A value that is there, and not null. */
  public static Optional<JsonNode> optional(JsonNode value) {
    return Optional.of(value).filter(present -> !present.isMissingNode() && !present.isNull());
  }

  /** The values of a list; of anything else none. */
  public static Stream<JsonNode> stream(JsonNode list) {
    return StreamSupport.stream(list.spliterator(), false);
  }
}

package nianbao.drafts;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Pattern;

/** A JSON object that a page sends, of which nothing is believed that was not looked at. */
public final class Message {

  private static final ObjectMapper MAPPER =
      new ObjectMapper().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);

  private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}&&[^\\n]]");

  private final JsonNode json;

  private Message(JsonNode json) {
    this.json = json;
  }

  /** What was sent; empty if it is no JSON object. */
  public static Optional<Message> of(byte[] sent) {
    try {
      return Optional.ofNullable(MAPPER.readTree(sent))
          .filter(JsonNode::isObject)
          .map(Message::new);
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /**
   * A text without blanks around it and without control characters but line breaks.
   *
   * @return empty if it is missing, or longer than so many characters
   */
  public Optional<String> text(String name, int most) {
    return Optional.ofNullable(json.path(name).textValue())
        .map(text -> CONTROL.matcher(text).replaceAll(" ").strip())
        .filter(text -> text.length() <= most);
  }

  /** The same in one line, of which something is left. */
  public Optional<String> name(String name, int most) {
    return text(name, most).map(text -> text.replace('\n', ' ')).filter(text -> !text.isEmpty());
  }

  /** A whole number. */
  public OptionalLong number(String name) {
    JsonNode number = json.path(name);
    return number.isIntegralNumber() && number.canConvertToLong()
        ? OptionalLong.of(number.longValue())
        : OptionalLong.empty();
  }

  /** Whether a member is true. */
  public boolean is(String name) {
    return json.path(name).booleanValue();
  }

  /** A member that is an object. */
  public Optional<Message> object(String name) {
    return Optional.of(json.path(name)).filter(JsonNode::isObject).map(Message::new);
  }

  /** An object with one member, another object. */
  public static Message around(String name, Message member) {
    return new Message(MAPPER.createObjectNode().set(name, member.json));
  }

  /** As JSON, UTF-8. */
  public byte[] bytes() {
    try {
      return MAPPER.writeValueAsBytes(json);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("what was read as JSON cannot be written", e);
    }
  }
}

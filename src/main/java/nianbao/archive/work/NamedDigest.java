package nianbao.archive.work;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import nianbao.press.listing.JsonObject;

/**
 * A name and a digest, as a line that can be sorted.
 *
 * @param name anything
 * @param hex what stands for a digest
 */
public record NamedDigest(String name, String hex) {

  private static final ObjectMapper MAPPER = new ObjectMapper();

  /** Written as JSON a name is one line without a tabulator, whoever chose it. */
  public String line() {
    return JsonObject.EMPTY.with("", name).text() + "\t" + hex + "\n";
  }

  /** The name in a line. */
  public static String name(String line) {
    try {
      return MAPPER.readTree(key(line)).path("").asText();
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a line of our own is no JSON: " + line, e);
    }
  }

  /** What a line is sorted by. */
  public static String key(String line) {
    return line.substring(0, line.indexOf('\t'));
  }

  /** What stands for the digest in a line. */
  public static String hex(String line) {
    return line.substring(line.indexOf('\t') + 1);
  }
}

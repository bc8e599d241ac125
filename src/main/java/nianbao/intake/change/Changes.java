package nianbao.intake.change;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import nianbao.form.Part;

/** Finds the differences between two drafts. */
public final class Changes {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final List<Change> found = new ArrayList<>();

  private Changes() {}

  /**
   * The differences, in the order of the report: of figures each cell, of texts each block, of all
   * else each member.
   *
   * @param before a draft as JSON
   * @param now likewise
   */
  public static List<Change> between(String before, String now) {
    Changes changes = new Changes();
    changes.compare("", tree(before), tree(now));
    return List.copyOf(changes.found);
  }

  private static JsonNode tree(String json) {
    try {
      return JSON.readTree(json);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("a draft is JSON", e);
    }
  }

  private void compare(String pointer, JsonNode before, JsonNode now) {
    if (before.equals(now)) {
      return;
    }
    if (before instanceof ObjectNode && now instanceof ObjectNode) {
      for (String name : names(before, now)) {
        compare(pointer + "/" + name, before.path(name), now.path(name));
      }
    } else if (isText(pointer) && before instanceof ArrayNode && now instanceof ArrayNode) {
      found.addAll(new BlockChanges(pointer, before, now).all());
    } else if (before instanceof ArrayNode && before.size() == now.size()) {
      for (int i = 0; i < before.size(); i++) {
        compare(pointer + "/" + i, before.path(i), now.path(i));
      }
    } else {
      found.add(Excerpt.change(pointer, before, now));
    }
  }

  private static boolean isText(String pointer) {
    return Part.texts().stream().anyMatch(part -> part.pointer().equals(pointer));
  }

  private static Set<String> names(JsonNode before, JsonNode now) {
    Set<String> names = new LinkedHashSet<>();
    before.fieldNames().forEachRemaining(names::add);
    now.fieldNames().forEachRemaining(names::add);
    return names;
  }
}

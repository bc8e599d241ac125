package nianbao.intake.draft;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nianbao.form.Edition;
import nianbao.form.Form;
import nianbao.form.Line;
import nianbao.form.Part;

/** Finds the differences between two drafts. */
public final class Changes {

  private static final ObjectMapper JSON = new ObjectMapper();

  /** A year of the newest edition, for a draft that says none. */
  private static final int SOME_YEAR = 2024;

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
    JsonNode later = tree(now);
    changes.compare("", tree(before), later);
    Form form = form(later);
    return changes.found.stream().map(change -> named(change, form)).toList();
  }

  private static Form form(JsonNode draft) {
    return Form.of(
        Edition.named(draft.path("form").asText(""))
            .orElseGet(() -> Edition.of(draft.path("year").asInt(SOME_YEAR))));
  }

  /** The change with what the form calls the figure, if it is one. */
  private static Change named(Change change, Form form) {
    for (Line line : form.lines()) {
      for (int column = 0; column < line.columns().size(); column++) {
        if (line.pointer(column).equals(change.pointer())) {
          Optional<String> name = Optional.of(line.name(column));
          return new Change(change.pointer(), name, change.before(), change.now());
        }
      }
    }
    return change;
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

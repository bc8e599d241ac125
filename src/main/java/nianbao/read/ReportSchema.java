package nianbao.read;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.stream.StreamSupport;
import nianbao.form.Edition;
import nianbao.form.Form;
import nianbao.form.Part;

/** Puts the schema of a report together from what is the same in all editions and the form. */
final class ReportSchema {

  private static final String PROPERTIES = "properties";
  private static final String REQUIRED = "required";

  private final ObjectNode frame;

  /**
   * Reads nothing itself.
   *
   * @param frame the schema of a report without its tables
   */
  ReportSchema(JsonNode frame) {
    this.frame = (ObjectNode) frame;
  }

  /** The schema of the reports of an edition, a tree of its own. */
  ObjectNode of(Form form) {
    ObjectNode schema = frame.deepCopy();
    schema.put("$id", frame.path("$id").asText() + ":" + form.edition().word());
    TableSchema tables = new TableSchema(schema.withObject("/$defs"));
    ObjectNode properties = schema.putObject(PROPERTIES);
    ArrayNode required = schema.putArray(REQUIRED);
    for (Map.Entry<String, JsonNode> member : frame.path(PROPERTIES).properties()) {
      addTablesBefore(member.getKey(), form, tables, properties, required);
      properties.set(member.getKey(), titled(member.getKey(), (ObjectNode) member.getValue()));
      if (isRequired(member.getKey())) {
        required.add(member.getKey());
      }
    }
    addEditions(properties);
    tables.addPreviousYear(form, properties.withObject("/previousYear/properties"));
    return schema;
  }

  /** The tables stand among the texts as they do in the report. */
  private static void addTablesBefore(
      String member, Form form, TableSchema tables, ObjectNode properties, ArrayNode required) {
    if (member.equals(Part.PROBLEMS.member())) {
      form.tables().forEach(table -> tables.add(table, properties, required));
    }
  }

  private boolean isRequired(String member) {
    return StreamSupport.stream(frame.path(REQUIRED).spliterator(), false)
        .anyMatch(required -> required.asText().equals(member));
  }

  /** A text has the title of its part. */
  private static ObjectNode titled(String member, ObjectNode property) {
    ObjectNode titled = property.objectNode();
    Part.textAt("/" + member).ifPresent(part -> titled.put("title", part.title()));
    return titled.setAll(property.deepCopy());
  }

  private static void addEditions(ObjectNode properties) {
    ArrayNode words = properties.withObject("/form").putArray("enum");
    Edition.words().forEach(words::add);
  }
}

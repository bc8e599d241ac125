package nianbao.read;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import com.networknt.schema.dialect.DialectId;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import nianbao.report.Applicant;
import nianbao.report.CaseOutcome;
import nianbao.report.Part;
import nianbao.report.RequestLine;
import org.junit.jupiter.api.Test;

/** The schema is a public document: it is held to what its readers rely on. */
class SchemaTest {

  // Part 四 is two members here, 四、行政复议 and 四、行政诉讼.
  private static final Set<Part> PARTS = EnumSet.complementOf(EnumSet.of(Part.CASES));

  private final JsonNode schema = shipped();

  @Test
  void isAValidSchemaOfItsDraft() {
    Schema draft =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(SchemaLocation.of(DialectId.DRAFT_2020_12));

    assertThat(schema.path("$schema").asText()).isEqualTo(DialectId.DRAFT_2020_12);
    assertThat(schema.path("$id").asText()).startsWith("urn:");
    assertThat(draft.validate(schema)).isEmpty();
  }

  @Test
  void explainsEveryPropertyInChinese() {
    List<JsonNode> properties = new ArrayList<>();
    collect(schema, properties);

    assertThat(properties).hasSizeGreaterThan(60);
    for (JsonNode property : properties) {
      assertThat(property.path("title").asText()).as("%s", property).containsPattern("\\p{IsHan}");
      assertThat(property.path("description").asText())
          .as("%s", property)
          .containsPattern("\\p{IsHan}");
    }
  }

  @Test
  void allowsNoMemberThatItDoesNotName() {
    for (JsonNode owner : schema.findParents("properties")) {
      assertThat(owner.path("additionalProperties").toString()).isEqualTo("false");
    }
  }

  @Test
  void speaksOfRowsAndColumnsAsTheFormDoes() {
    for (RequestLine line : RequestLine.values()) {
      JsonNode row = schema.at(line.pointer().replace("/", "/properties/"));
      assertThat(line.label()).startsWith(row.path("title").asText("?"));
    }
    for (Part part : PARTS) {
      assertThat(schema.path("properties").findValuesAsText("title")).contains(part.title());
    }
    assertThat(columns("applicantRow"))
        .containsExactly(labels(Applicant.values(), Applicant::label));
    assertThat(columns("caseRow"))
        .containsExactly(labels(CaseOutcome.values(), CaseOutcome::label));
  }

  private List<String> columns(String row) {
    return schema.at("/$defs/" + row + "/prefixItems").findValuesAsText("title");
  }

  private static <T> String[] labels(T[] values, Function<T, String> label) {
    return Arrays.stream(values).map(label).toArray(String[]::new);
  }

  private static void collect(JsonNode node, List<JsonNode> properties) {
    for (Map.Entry<String, JsonNode> member : node.properties()) {
      if (member.getKey().equals("properties")) {
        member.getValue().forEach(properties::add);
      }
    }
    node.forEach(child -> collect(child, properties));
  }

  private static JsonNode shipped() {
    try (InputStream resource = SchemaTest.class.getResourceAsStream("/report.schema.json")) {
      return new ObjectMapper().readTree(resource);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}

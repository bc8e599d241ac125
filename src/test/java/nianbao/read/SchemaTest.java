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
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nianbao.form.Edition;
import nianbao.form.Form;
import nianbao.form.Label;
import nianbao.form.Line;
import nianbao.form.Part;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The schema is a public document: it is held to what its readers rely on. */
class SchemaTest {

  @ParameterizedTest
  @EnumSource
  void isAValidSchemaOfItsDraft(Edition edition) {
    JsonNode schema = shipped(edition);
    Schema draft =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(SchemaLocation.of(DialectId.DRAFT_2020_12));

    assertThat(schema.path("$schema").asText()).isEqualTo(DialectId.DRAFT_2020_12);
    assertThat(schema.path("$id").asText()).startsWith("urn:");
    assertThat(draft.validate(schema)).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void explainsEveryPropertyInChinese(Edition edition) {
    List<JsonNode> properties = new ArrayList<>();
    collect(shipped(edition), properties);

    assertThat(properties).hasSizeGreaterThan(60);
    for (JsonNode property : properties) {
      assertThat(property.path("title").asText()).as("%s", property).containsPattern("\\p{IsHan}");
      assertThat(property.path("description").asText())
          .as("%s", property)
          .containsPattern("\\p{IsHan}");
    }
  }

  @ParameterizedTest
  @EnumSource
  void allowsNoMemberThatItDoesNotName(Edition edition) {
    for (JsonNode owner : shipped(edition).findParents("properties")) {
      assertThat(owner.path("additionalProperties").toString()).isEqualTo("false");
    }
  }

  @ParameterizedTest
  @EnumSource
  void hasEveryCellOfTheFormAndNoOther(Edition edition) {
    JsonNode schema = shipped(edition);
    List<String> cells = new ArrayList<>();
    for (String member : List.of("disclosure", "requests", "review", "litigation")) {
      collectCells(schema, schema.path("properties").path(member), "/" + member, cells);
    }

    assertThat(cells)
        .containsExactlyElementsOf(
            Form.of(edition).lines().stream().flatMap(SchemaTest::cells).toList());
  }

  @ParameterizedTest
  @EnumSource
  void callsTheLinesAsTheFormDoes(Edition edition) {
    for (Line line : Form.of(edition).lines()) {
      JsonNode property = shipped(edition).at(line.pointer().replace("/", "/properties/"));
      assertThat(property.path("title").asText()).endsWith(line.title());
    }
    for (Part part : Part.texts()) {
      assertThat(shipped(edition).at("/properties" + part.pointer() + "/title").asText())
          .isEqualTo(part.title());
    }
  }

  @Test
  void whatIsLessThanLastYearIsBelowZeroInTheFormOf2019Alone() {
    String row = "/properties/disclosure/properties/licensing/";
    JsonNode old = shipped(Edition.FORM_2019);

    assertThat(shipped(Edition.FORM_2021).at(row + "$ref").asText()).isEqualTo("#/$defs/count");
    assertThat(old.at(old.at(row + "$ref").asText().substring(1) + "/prefixItems/1/$ref").asText())
        .isEqualTo("#/$defs/change");
  }

  private static Stream<String> cells(Line line) {
    return IntStream.range(0, line.columns().size())
        .mapToObj(
            column -> line.pointer(column) + " " + Label.title(line.columns().get(column).label()));
  }

  /** The places of all cells below a schema, each with what the schema calls its column. */
  private static void collectCells(
      JsonNode root, JsonNode schema, String pointer, List<String> cells) {
    JsonNode view =
        schema.has("$ref") ? root.at(schema.path("$ref").asText().substring(1)) : schema;
    if (view.has("prefixItems")) {
      for (int i = 0; i < view.path("prefixItems").size(); i++) {
        cells.add(
            pointer
                + "/"
                + i
                + " "
                + Label.title(view.at("/prefixItems/" + i + "/title").asText()));
      }
    } else if (view.has("properties")) {
      view.path("properties")
          .properties()
          .forEach(
              member ->
                  collectCells(root, member.getValue(), pointer + "/" + member.getKey(), cells));
    } else {
      cells.add(pointer + " " + column(schema));
    }
  }

  /** What a cell by itself is called: its description ends in the words above it. */
  private static String column(JsonNode schema) {
    String description = schema.path("description").asText();
    return Label.title(
        description.substring(description.indexOf('：') + 1, description.length() - 1));
  }

  private static void collect(JsonNode node, List<JsonNode> properties) {
    for (Map.Entry<String, JsonNode> member : node.properties()) {
      if (member.getKey().equals("properties")) {
        member.getValue().forEach(properties::add);
      }
    }
    node.forEach(child -> collect(child, properties));
  }

  private static JsonNode shipped(Edition edition) {
    try {
      return new ObjectMapper().readTree(ReportReader.schema(edition));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}

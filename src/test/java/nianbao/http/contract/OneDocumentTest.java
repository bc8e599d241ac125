package nianbao.http.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import nianbao.form.Edition;
import nianbao.http.HttpService;
import nianbao.press.listing.Shipped;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code openapi.json} needs no other document, so that generators of clients can read it. */
class OneDocumentTest {

  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final Pattern DEFINITION = Pattern.compile("\"#/\\$defs/(.)([A-Za-z0-9]*)\"");

  /** Words of Java, Python and TypeScript that a generated method cannot be called. */
  private static final Set<String> RESERVED =
      Set.of("print", "schema", "import", "export", "delete", "default", "class", "new", "type");

  private final JsonNode document = MAPPER.readTree(HttpService.contract());

  OneDocumentTest() throws Exception {}

  @Test
  void everyReferenceLeadsToAPlaceInIt() {
    List<String> references = document.findValuesAsText("$ref");

    assertThat(references).hasSizeGreaterThan(100);
    for (String reference : references) {
      assertThat(reference).startsWith("#/components/");
      assertThat(document.at(reference.substring(1)).isMissingNode()).as(reference).isFalse();
    }
    assertThat(document.findValuesAsText("$id")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"2021, Report, ''", "2019, Report2019, Of2019"})
  void itsReportIsTheSchemaOfAReport(String form, String name, String suffix) throws Exception {
    String text = MAPPER.readTree(Shipped.schema(Edition.named(form).orElseThrow())).toString();
    ObjectNode schema = (ObjectNode) MAPPER.readTree(component(text, suffix));
    JsonNode definitions = schema.remove("$defs");
    schema.remove(List.of("$schema", "$id"));

    assertThat(document.at("/components/schemas").path(name)).isEqualTo(schema);
    definitions
        .properties()
        .forEach(
            definition -> {
              String component = named(definition.getKey(), suffix);
              if (text.contains("\"#/$defs/" + definition.getKey() + "\"")) {
                assertThat(document.at("/components/schemas").path(component))
                    .as(component)
                    .isEqualTo(definition.getValue());
              }
            });
  }

  @Test
  void everyOperationHasANameThatCanBeAMethodAndIsDescribed() {
    List<String> names = new ArrayList<>();
    for (JsonNode path : document.path("paths")) {
      for (JsonNode operation : path) {
        String name = operation.path("operationId").asText();
        names.add(name);
        assertThat(name).matches("[a-z][A-Za-z]+").isNotIn(RESERVED);
        assertThat(operation.path("tags")).as(name).hasSize(1);
        assertThat(operation.path("summary").asText()).as(name).isNotBlank();
        assertThat(operation.path("description").asText()).as(name).isNotBlank();
      }
    }
    assertThat(new HashSet<>(names)).hasSameSizeAs(names);
  }

  private String component(String schema, String suffix) {
    return DEFINITION
        .matcher(schema)
        .replaceAll(
            found ->
                "\"#/components/schemas/" + named(found.group(1) + found.group(2), suffix) + "\"");
  }

  /** What both editions have but not alike has the name of the edition in it. */
  private String named(String definition, String suffix) {
    String name = definition.substring(0, 1).toUpperCase(Locale.ROOT) + definition.substring(1);
    return document.at("/components/schemas").has(name + suffix) ? name + suffix : name;
  }
}

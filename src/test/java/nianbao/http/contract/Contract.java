package nianbao.http.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import nianbao.http.RawAnswer;

/** What {@code openapi.json} promises, and how much of it was seen. */
final class Contract {

  private static final ObjectMapper MAPPER = new ObjectMapper();

  private final Predicate<String> wanted;
  private final ObjectNode document;
  private final Set<String> seen = new TreeSet<>();

  /** What is promised of some of its paths. */
  Contract(Predicate<String> wanted) throws IOException {
    this.wanted = wanted;
    try (InputStream in = Contract.class.getResourceAsStream("/openapi.json")) {
      document = (ObjectNode) MAPPER.readTree(in);
    }
  }

  JsonNode document() {
    return document;
  }

  /** The paths. */
  List<String> paths() {
    List<String> paths = new ArrayList<>();
    document.path("paths").fieldNames().forEachRemaining(paths::add);
    return paths.stream().filter(wanted).toList();
  }

  /** The methods of a path, in capitals. */
  List<String> methods(String path) {
    List<String> methods = new ArrayList<>();
    document
        .path("paths")
        .path(path)
        .fieldNames()
        .forEachRemaining(method -> methods.add(method.toUpperCase(Locale.ROOT)));
    return methods;
  }

  /** Every operation with each of its answers, such as {@code GET /healthz 200}. */
  Set<String> promised() {
    Set<String> promised = new TreeSet<>();
    for (String path : paths()) {
      for (String method : methods(path)) {
        operation(path, method)
            .path("responses")
            .fieldNames()
            .forEachRemaining(status -> promised.add(name(method, path, status)));
      }
    }
    return promised;
  }

  private JsonNode operation(String path, String method) {
    return document.path("paths").path(path).path(method.toLowerCase(Locale.ROOT));
  }

  /** Whether who has no token is let in to an operation where others are not. */
  boolean isOpen(String path, String method) {
    JsonNode asked = operation(path, method).path("security");
    return !asked.isMissingNode() && asked.findValue("token") == null;
  }

  Set<String> seen() {
    return seen;
  }

  /** Holds an answer against what is promised for its operation. */
  void holds(String method, String path, RawAnswer answer) throws IOException {
    String status = Integer.toString(answer.status());
    String name = name(method, path, status);
    assertThat(promised()).contains(name);
    seen.add(name);
    JsonNode promise = resolved(operation(path, method).path("responses").path(status));
    headersHold(name, promise, answer);
    if (promise.has("content") && !method.equals("HEAD")) {
      bodyHolds(name, promise.path("content"), answer);
    } else {
      assertThat(answer.body()).as(name).isEmpty();
    }
  }

  /** What a schema of the document has against a value. */
  String faults(JsonNode schema, JsonNode value) throws IOException {
    ObjectNode whole = MAPPER.createObjectNode();
    whole.put("$schema", "https://json-schema.org/draft/2020-12/schema");
    whole.setAll((ObjectNode) schema);
    whole.set("components", document.path("components").deepCopy());
    Schema judge =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(whole);
    return String.join("\n", judge.validate(value).stream().map(Object::toString).toList());
  }

  private void headersHold(String name, JsonNode promise, RawAnswer answer) {
    promise
        .path("headers")
        .properties()
        .forEach(
            header ->
                assertThat(answer.headers().firstValue(header.getKey()))
                    .as("%s of %s", header.getKey(), name)
                    .hasValueSatisfying(
                        value ->
                            assertThat(value)
                                .containsPattern(
                                    resolved(header.getValue()).at("/schema/pattern").asText(""))));
  }

  private void bodyHolds(String name, JsonNode content, RawAnswer answer) throws IOException {
    String type =
        answer.headers().firstValue("Content-Type").orElse("").replaceFirst(";.*", "").strip();
    assertThat(content.fieldNames()).toIterable().as(name).contains(type);
    if (type.endsWith("json")) {
      // Of lines each is of the schema.
      String text = new String(answer.body(), StandardCharsets.UTF_8);
      List<String> bodies = type.endsWith("ndjson") ? text.lines().toList() : List.of(text);
      for (String body : bodies) {
        JsonNode json = MAPPER.readTree(body);
        assertThat(faults(content.path(type).path("schema"), json)).as(name).isEmpty();
      }
    } else {
      assertThat(answer.body()).as(name).isNotEmpty();
    }
  }

  private JsonNode resolved(JsonNode node) {
    return node.has("$ref") ? document.at(node.path("$ref").asText().substring(1)) : node;
  }

  private static String name(String method, String path, String status) {
    return method.toUpperCase(Locale.ROOT) + " " + path + " " + status;
  }

  /** The addresses that nothing is sent to. */
  List<String> readable() {
    return paths().stream().filter(path -> !Calls.BODIES.containsKey(path)).toList();
  }
}

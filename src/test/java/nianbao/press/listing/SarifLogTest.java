package nianbao.press.listing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nianbao.cases.SharedPress;
import nianbao.press.Outcome;
import nianbao.report.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is written is SARIF 2.1.0 by its published schema, and leads to the right lines. */
final class SarifLogTest {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Schema SARIF = schema();
  private static final SarifLog LOG = new SarifLog("1.2.3", "reports/%E5%B9%B4%E6%8A%A5.json");

  private static final String FIGURE =
      "{\"figure\": {\"src\": \"data:image/png;base64,AAAA\", \"alt\": \"图\"}}, ";

  static Stream<String> samples() {
    return Shipped.samples().keySet().stream();
  }

  @ParameterizedTest
  @MethodSource("samples")
  void theLogOfASampleIsValid(String sample) throws IOException {
    assertThat(errors(log(Shipped.sample(sample).orElseThrow()))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"[]", "{\"year\": \"2024\", \"a/b~\\uD800\\n\": 1}", "[1,\n 2", "", "年报"})
  void theLogOfWhatIsNoReportIsValid(String input) throws IOException {
    String log = log(input.getBytes(StandardCharsets.UTF_8));

    assertThat(errors(log)).isEmpty();
    assertThat(JSON.readTree(log).at("/runs/0/results")).isNotEmpty();
  }

  @Test
  void theSchemaIsHeldAgainstTheLog() {
    assertThat(errors("{\"version\": \"2.1.0\"}")).isNotEmpty();
  }

  @Test
  void aResultLeadsToTheLineAndColumnOfItsValue() throws IOException {
    byte[] source = Shipped.sample("huancui-2023").orElseThrow();
    JsonNode result = JSON.readTree(log(source)).at("/runs/0/results/0");
    JsonNode place = result.at("/locations/0/physicalLocation");

    assertThat(result.path("ruleId").asText()).isEqualTo("outcomes-total");
    assertThat(result.path("level").asText()).isEqualTo("error");
    assertThat(result.at("/message/text").asText()).isEqualTo("三、（七）总计“自然人”为1，但（一）至（六）各项之和为3");
    assertThat(result.at("/locations/0/logicalLocations/0/fullyQualifiedName").asText())
        .isEqualTo("/requests/outcomes/total/0");
    assertThat(place.at("/artifactLocation/uri").asText())
        .isEqualTo("reports/%E5%B9%B4%E6%8A%A5.json");
    assertThat(text(source, place.path("region"))).isEqualTo("1");
    assertThat(line(source, place.path("region"))).contains("\"total\": [1,");
  }

  @Test
  void aResultNamesItsRuleAndTheRuleItsBasis() throws IOException {
    JsonNode run = JSON.readTree(log(Shipped.sample("yiyuan-2024").orElseThrow())).at("/runs/0");
    JsonNode rules = run.at("/tool/driver/rules");

    assertThat(run.path("results"))
        .hasSizeGreaterThan(5)
        .allSatisfy(
            result ->
                assertThat(rules.path(result.path("ruleIndex").asInt()).path("id"))
                    .isEqualTo(result.path("ruleId")));
    assertThat(rules).hasSameSizeAs(RuleList.entries());
    assertThat(rules)
        .filteredOn(rule -> rule.path("id").asText().equals("deadline"))
        .allSatisfy(
            rule -> {
              assertThat(rule.at("/defaultConfiguration/level").asText()).isEqualTo("warning");
              assertThat(rule.at("/help/text").asText()).startsWith("依据：《政府信息公开条例》第四十九条");
            })
        .hasSize(1);
  }

  @Test
  void whatIsNoJsonLeadsToWhereItStopsBeingSo() throws IOException {
    JsonNode result =
        JSON.readTree(log("[1,\n 2".getBytes(StandardCharsets.UTF_8))).at("/runs/0/results/0");

    assertThat(result.path("ruleId").asText()).isEqualTo("json");
    assertThat(result.at("/locations/0/physicalLocation/region"))
        .hasToString("{\"startLine\":2,\"startColumn\":3}");
    assertThat(result.path("locations").path(0).has("logicalLocations")).isFalse();
  }

  @Test
  void everyRuleThatAnInputCanBreakIsListed() throws IOException {
    Map<String, byte[]> broken =
        Map.of(
            "empty-input", bytes(" "),
            "encoding", "年".getBytes(StandardCharsets.UTF_16),
            "json", bytes("{"),
            "too-large", new byte[11 * 1024 * 1024],
            "schema", bytes("{}"),
            "bounds", sample("\"agency\": \"", "\"agency\": \"" + "局".repeat(100_001)),
            "control-character", sample("\"agency\": \"", "\"agency\": \"\\u0007"),
            "figure", sample("\"preamble\": [", "\"preamble\": [" + FIGURE));

    for (Map.Entry<String, byte[]> input : broken.entrySet()) {
      assertThat(problems(input.getValue())).extracting(Problem::rule).contains(input.getKey());
    }
    assertThat(RuleList.entries()).extracting(RuleEntry::id).containsAll(broken.keySet());
  }

  private static byte[] sample(String wanted, String instead) {
    String sample = new String(Shipped.sample("jining-2022").orElseThrow(), StandardCharsets.UTF_8);
    assertThat(sample).contains(wanted);
    return bytes(sample.replace(wanted, instead));
  }

  private static List<Problem> problems(byte[] source) throws IOException {
    return outcome(source)
        .fold(
            Outcome.Made::problems,
            Outcome.Rejected::problems,
            unreadable -> List.of(unreadable.problem()),
            Outcome.Unfit::problems);
  }

  private static String log(byte[] source) throws IOException {
    return outcome(source)
        .fold(
            made -> LOG.of(made.problems(), source),
            rejected -> LOG.of(rejected.problems(), source),
            unreadable -> LOG.of(unreadable.problem(), unreadable.line(), unreadable.column()),
            unfit -> "");
  }

  private static Outcome<String> outcome(byte[] source) throws IOException {
    return SharedPress.press().check(new ByteArrayInputStream(source));
  }

  private static String line(byte[] source, JsonNode region) {
    return new String(source, StandardCharsets.UTF_8)
        .lines()
        .toList()
        .get(region.path("startLine").asInt() - 1);
  }

  private static String text(byte[] source, JsonNode region) {
    assertThat(region.path("endLine")).isEqualTo(region.path("startLine"));
    return line(source, region)
        .substring(region.path("startColumn").asInt() - 1, region.path("endColumn").asInt() - 1);
  }

  private static List<Error> errors(String log) {
    return SARIF.validate(log, InputFormat.JSON);
  }

  private static Schema schema() {
    try (InputStream in =
        SarifLogTest.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json")) {
      return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7).getSchema(in);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}

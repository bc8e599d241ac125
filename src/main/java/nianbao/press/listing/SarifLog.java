package nianbao.press.listing;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nianbao.press.format.Kind;
import nianbao.read.Positions;
import nianbao.read.Positions.Region;
import nianbao.report.Problem;

/**
 * The problems of a file in SARIF 2.1.0 (OASIS, 2020), which editors and review tools show at the
 * lines of the file.
 *
 * @param version the program's
 * @param uri of the file, a URI reference (RFC 3986)
 */
public record SarifLog(String version, String uri) {

  private static final String SCHEMA =
      "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";
  private static final String LANGUAGE = "zh-CN";

  private static final List<RuleEntry> RULES = RuleList.entries();
  private static final Map<String, Integer> INDEX =
      IntStream.range(0, RULES.size())
          .boxed()
          .collect(Collectors.toMap(index -> RULES.get(index).id(), Function.identity()));

  /**
   * The log of a file, with a line break at its end. What is no JSON, such as a PDF or a document,
   * has no lines to point at: there the problems have the file alone.
   *
   * @param source the file's bytes
   */
  public String of(List<Problem> problems, byte[] source) {
    if (!Kind.isJson(source)) {
      return log(problems.stream().map(problem -> result(problem, Optional.empty())).toList());
    }
    Positions positions = Positions.of(source, problems.stream().map(Problem::pointer).toList());
    return log(
        problems.stream()
            .map(
                problem ->
                    result(problem, Optional.of(region(positions.region(problem.pointer())))))
            .toList());
  }

  /** The log of a file that is not JSON, with the place where it stops being so. */
  public String of(Problem problem, int line, int column) {
    return log(List.of(result(problem, Optional.of(start(line, column)))));
  }

  private String log(List<JsonObject> results) {
    JsonObject driver =
        JsonObject.EMPTY
            .with("name", "nianbao")
            .with("version", version)
            .with("language", LANGUAGE)
            .with("rules", RULES.stream().map(SarifLog::rule).toList());
    JsonObject run =
        JsonObject.EMPTY
            .with("tool", JsonObject.EMPTY.with("driver", driver))
            .with("language", LANGUAGE)
            .with("columnKind", "unicodeCodePoints")
            .with("results", results);
    return JsonObject.EMPTY
            .with("$schema", SCHEMA)
            .with("version", "2.1.0")
            .with("runs", List.of(run))
            .text()
        + "\n";
  }

  private static JsonObject rule(RuleEntry rule) {
    return JsonObject.EMPTY
        .with("id", rule.id())
        .with("shortDescription", message(rule.what()))
        .with("help", message("依据：" + rule.basis()))
        .with("defaultConfiguration", JsonObject.EMPTY.with("level", level(rule.severity())));
  }

  private JsonObject result(Problem problem, Optional<JsonObject> region) {
    JsonObject result = JsonObject.EMPTY.with("ruleId", problem.rule());
    Integer index = INDEX.get(problem.rule());
    return (index == null ? result : result.with("ruleIndex", index))
        .with("level", level(problem.severity()))
        .with("message", message(problem.message()))
        .with("locations", List.of(location(problem.pointer(), region)));
  }

  private JsonObject location(String pointer, Optional<JsonObject> region) {
    JsonObject file = JsonObject.EMPTY.with("artifactLocation", JsonObject.EMPTY.with("uri", uri));
    JsonObject physical = region.map(known -> file.with("region", known)).orElse(file);
    JsonObject location = JsonObject.EMPTY.with("physicalLocation", physical);
    return pointer.isEmpty()
        ? location
        : location.with(
            "logicalLocations", List.of(JsonObject.EMPTY.with("fullyQualifiedName", pointer)));
  }

  private static JsonObject region(Region region) {
    return start(region.startLine(), region.startColumn())
        .with("endLine", region.endLine())
        .with("endColumn", region.endColumn());
  }

  private static JsonObject start(int line, int column) {
    return JsonObject.EMPTY.with("startLine", line).with("startColumn", column);
  }

  private static JsonObject message(String text) {
    return JsonObject.EMPTY.with("text", text);
  }

  private static String level(Problem.Severity severity) {
    return severity.name().toLowerCase(Locale.ROOT);
  }
}

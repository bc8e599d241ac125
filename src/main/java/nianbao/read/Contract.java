package nianbao.read;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.Error;
import com.networknt.schema.ExecutionContext;
import com.networknt.schema.FailFastAssertionException;
import com.networknt.schema.OutputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import nianbao.form.Form;
import nianbao.report.Problem;

/** The contract of a report: its schema, and what no schema can say. */
final class Contract {

  /** More than anyone will read; a hostile input has a million. */
  static final int MAX_PROBLEMS = 1000;

  private static final String FRAME = "/report.schema.json";

  private static final Set<String> ABOUT_MEMBERS = Set.of("required", "additionalProperties");

  private final Schema schema;
  private final Naming naming;
  private final SchemaMessages wording;

  /** Compiles the schema of the reports that use a form. */
  Contract(Form form) {
    JsonNode tree = schema(form);
    SchemaRegistryConfig config =
        SchemaRegistryConfig.builder().formatAssertionsEnabled(true).preloadSchema(true).build();
    schema =
        SchemaRegistry.withDefaultDialect(
                SpecificationVersion.DRAFT_2020_12, builder -> builder.schemaRegistryConfig(config))
            .getSchema(tree);
    naming = new Naming(form, tree);
    wording = new SchemaMessages(naming);
  }

  /** The JSON Schema of the reports that use a form. */
  static JsonNode schema(Form form) {
    try (InputStream resource = Contract.class.getResourceAsStream(FRAME)) {
      byte[] frame = Objects.requireNonNull(resource).readAllBytes();
      return new ReportSchema(JsonTree.of(SourceText.of(frame))).of(form);
    } catch (IOException e) {
      throw new UncheckedIOException(FRAME, e);
    } catch (SourceText.Refusal e) {
      throw new IllegalStateException(FRAME, e);
    }
  }

  /** All problems of an input, in the order of the document. */
  List<Problem> problems(JsonNode tree) {
    List<Problem> problems = new ArrayList<>();
    Set<String> named = new HashSet<>();
    for (Error finding : findings(tree)) {
      boolean first = named.add(finding.getInstanceLocation().toString());
      if (first || ABOUT_MEMBERS.contains(finding.getKeyword())) {
        problems.add(wording.problem(finding));
      }
    }
    problems.addAll(new ContentCheck(naming).problems(tree));
    return problems.isEmpty() ? problems : inOrder(tree, problems);
  }

  private List<Error> findings(JsonNode tree) {
    Findings findings = new Findings();
    schema.validate(tree, OutputFormat.DEFAULT, (ExecutionContext run) -> run.setErrors(findings));
    return findings;
  }

  private static List<Problem> inOrder(JsonNode tree, List<Problem> problems) {
    Map<String, List<Problem>> byPointer = new HashMap<>();
    for (Problem problem : problems) {
      byPointer.computeIfAbsent(problem.pointer(), pointer -> new ArrayList<>()).add(problem);
    }
    List<Problem> ordered = new ArrayList<>();
    collect(tree, "", byPointer, ordered);
    if (ordered.size() > MAX_PROBLEMS) {
      ordered.subList(MAX_PROBLEMS, ordered.size()).clear();
      ordered.add(Problem.error("schema", "", "问题太多，只列出" + MAX_PROBLEMS + "处；请改好这些再试"));
    }
    return ordered;
  }

  private static void collect(
      JsonNode node, String pointer, Map<String, List<Problem>> byPointer, List<Problem> ordered) {
    ordered.addAll(byPointer.getOrDefault(pointer, List.of()));
    for (int i = 0; node.isArray() && i < node.size(); i++) {
      collect(node.path(i), pointer + "/" + i, byPointer, ordered);
    }
    for (Map.Entry<String, JsonNode> member : node.properties()) {
      collect(member.getValue(), Naming.pointer(pointer, member.getKey()), byPointer, ordered);
    }
  }

  /** Findings up to the bound; the validator stops there. */
  private static final class Findings extends ArrayList<Error> {
    private static final long serialVersionUID = 1L;

    @Override
    public boolean add(Error finding) {
      super.add(finding);
      if (size() > MAX_PROBLEMS) {
        throw new FailFastAssertionException(finding);
      }
      return true;
    }
  }
}

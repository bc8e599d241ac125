package nianbao.read;

import com.fasterxml.jackson.core.Version;
import com.fasterxml.jackson.core.json.PackageVersion;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import nianbao.form.Edition;
import nianbao.form.Form;
import nianbao.report.Cost;
import nianbao.report.Problem;

/**
 * Reads reports: strict JSON (RFC 8259) in UTF-8, held against {@code report.schema.json}.
 *
 * <p>A reader compiles the schema of the newest form when it is made, keeps nothing of what it
 * reads and is safe for use by many threads: make one and share it. It never writes a file, and of
 * an input beyond the bound it takes no more than the bound.
 */
public final class ReportReader {

  /** The largest input, in bytes: 10 MB. */
  public static final int MAX_BYTES = 10 * 1024 * 1024;

  private static final int LEAST_MINOR = 17;

  private final Map<Edition, Contract> contracts = new ConcurrentHashMap<>();

  /** Compiles the schema of the newest form; that of another waits for the first report of it. */
  public ReportReader() {
    demandJackson(PackageVersion.VERSION);
    contract(Form.of(Edition.newest()));
  }

  // A program that the press is part of keeps its own Jackson: it is told of one that is too old by
  // its version, not by the first class that is missing.
  static void demandJackson(Version found) {
    int major = found.getMajorVersion();
    if (major < 2 || (major == 2 && found.getMinorVersion() < LEAST_MINOR)) {
      throw new IllegalStateException(
          "Jackson 2.%d or later is needed, %s is on the class path".formatted(LEAST_MINOR, found));
    }
  }

  /** The JSON Schema of the reports that use an edition of the form, as text. */
  public static String schema(Edition edition) {
    return Contract.schema(Form.of(edition)).toPrettyString() + "\n";
  }

  /**
   * Reads a report from a stream, to its end or to the bound, and leaves the stream open.
   *
   * @throws IOException if the stream fails
   */
  public Reading read(InputStream input) throws IOException {
    return read(input.readNBytes(MAX_BYTES + 1));
  }

  /** Reads a report from its bytes. */
  public Reading read(byte[] input) {
    try {
      SourceText source = SourceText.of(input);
      Cost cost = CostCount.of(source);
      return cost.isTooMuch()
          ? new Reading.Rejected(List.of(tooCostly(cost)))
          : judge(JsonTree.of(source), cost);
    } catch (SourceText.Refusal refusal) {
      return refusal.reading();
    }
  }

  /**
   * What it takes to make a report. It is counted in one go and nothing is built: a fraction of
   * what reading takes.
   *
   * @return of what is no JSON, what is counted up to there
   */
  public Cost cost(byte[] input) {
    try {
      return CostCount.of(SourceText.of(input));
    } catch (SourceText.Refusal refusal) {
      return Cost.NONE;
    }
  }

  /**
   * Takes in again what was accepted before. It is not judged again: that costs more than the rest.
   *
   * @param canonical of {@link Reading.Accepted}, from this reader or another of the same contract
   * @throws IllegalArgumentException if it is not even JSON
   */
  public Reading.Accepted again(String canonical) {
    try {
      SourceText source = new SourceText(canonical);
      return new Reading.Accepted(
          Assembly.report(JsonTree.of(source)), canonical, CostCount.of(source), List.of());
    } catch (SourceText.Refusal refusal) {
      throw new IllegalArgumentException("never accepted", refusal);
    }
  }

  /**
   * The place that a JSON Pointer leads to, in the words of the form, such as “报告年度”. Where the
   * editions of the form call it by different names, the place that it is in.
   */
  public static String place(String pointer) {
    List<String> places =
        Names.ALL.stream()
            .filter(naming -> naming.knows(pointer))
            .map(naming -> naming.place(pointer))
            .distinct()
            .toList();
    if (places.size() > 1) {
      return place(pointer.substring(0, pointer.lastIndexOf('/')));
    }
    return places.isEmpty() ? Names.newest().place(pointer) : places.get(0);
  }

  /** Made when the first place is asked for. */
  private static final class Names {
    static final List<Naming> ALL =
        Form.all().stream().map(form -> new Naming(form, Contract.schema(form))).toList();

    static Naming newest() {
      return ALL.get(ALL.size() - 1);
    }
  }

  private Contract contract(Form form) {
    return contracts.computeIfAbsent(form.edition(), edition -> new Contract(form));
  }

  private static Problem tooCostly(Cost cost) {
    String message = "报告太大，不做：" + cost.words() + "；" + cost.fitting() + "；请减少，或者把明细另附";
    return Problem.error("too-costly", "", message);
  }

  private Reading judge(JsonNode tree, Cost cost) {
    Form form = Assembly.form(tree);
    List<Problem> problems = contract(form).problems(tree);
    return problems.isEmpty()
        ? new Reading.Accepted(
            Assembly.report(tree), CanonicalJson.of(tree), cost, Assembly.remarks(tree))
        : new Reading.Rejected(newerForm(tree, form).map(List::of).orElse(problems));
  }

  /** That a report of an early year uses the newest form and does not say so, if that is all. */
  private Optional<Problem> newerForm(JsonNode tree, Form form) {
    Form newest = Form.of(Edition.newest());
    return form == newest || tree.has("form") || !contract(newest).problems(tree).isEmpty()
        ? Optional.empty()
        : Optional.of(newerForm(tree.path("year").asText(), form, newest));
  }

  private static Problem newerForm(String year, Form expected, Form used) {
    return Problem.error(
        "schema",
        "/year",
        "“报告年度”是%s，按%s的格式读，但这份报告用的是%s的格式；如果没有写错年度，请补上成员form，写成\"%s\""
            .formatted(
                year, expected.edition().word(), used.edition().basis(), used.edition().word()));
  }
}

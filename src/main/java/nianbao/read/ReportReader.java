package nianbao.read;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import nianbao.report.Problem;

/**
 * Reads reports: strict JSON (RFC 8259) in UTF-8, held against {@code report.schema.json}.
 *
 * <p>A reader compiles the schema when it is made, keeps nothing of what it reads and is safe for
 * use by many threads: make one and share it. It never writes a file, and of an input beyond the
 * bound it takes no more than the bound.
 */
public final class ReportReader {

  /** The largest input, in bytes: 10 MB. */
  public static final int MAX_BYTES = 10 * 1024 * 1024;

  private final Contract contract = new Contract();

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
      return judge(JsonTree.of(SourceText.of(input)));
    } catch (SourceText.Refusal refusal) {
      return refusal.reading();
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
      return new Reading.Accepted(
          Assembly.report(JsonTree.of(new SourceText(canonical))), canonical);
    } catch (SourceText.Refusal refusal) {
      throw new IllegalArgumentException("never accepted", refusal);
    }
  }

  /** The place that a JSON Pointer leads to, in the words of the form, such as “报告年度”. */
  public String place(String pointer) {
    return contract.place(pointer);
  }

  private Reading judge(JsonNode tree) {
    List<Problem> problems = contract.problems(tree);
    return problems.isEmpty()
        ? new Reading.Accepted(Assembly.report(tree), CanonicalJson.of(tree))
        : new Reading.Rejected(problems);
  }
}

package nianbao.archive.approval;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nianbao.report.Digest;

/**
 * Which reports were approved.
 *
 * @param all by the digest of the canonical report
 */
public record Approvals(Map<Digest, Approval> all) {

  /** None. */
  public static final Approvals NONE = new Approvals(Map.of());

  private static final ObjectMapper MAPPER = new ObjectMapper();

  public Approvals {
    all = Map.copyOf(all);
  }

  /**
   * The approvals of a list, NDJSON; of two of the same report the later line counts.
   *
   * @throws UnusableApprovalsException if a line is none
   */
  public static Approvals of(List<String> lines) throws UnusableApprovalsException {
    Map<Digest, Approval> found = new HashMap<>();
    for (int i = 0; i < lines.size(); i++) {
      if (!lines.get(i).isBlank()) {
        Approval approval = approval(lines.get(i), i + 1);
        found.put(approval.report(), approval);
      }
    }
    return new Approvals(found);
  }

  private static Approval approval(String line, int number) throws UnusableApprovalsException {
    try {
      return Approval.of(MAPPER.readTree(line))
          .orElseThrow(() -> new UnusableApprovalsException(number));
    } catch (JsonProcessingException | RuntimeException e) {
      throw new UnusableApprovalsException(number);
    }
  }

  /** The approval of the report that has a canonical form of that digest. */
  public Optional<Approval> of(Digest canonical) {
    return Optional.ofNullable(all.get(canonical));
  }
}

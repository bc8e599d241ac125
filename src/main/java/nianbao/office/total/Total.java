package nianbao.office.total;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nianbao.form.LineId;
import nianbao.office.gather.Gathered;
import nianbao.office.gather.Ledger;
import nianbao.office.gather.Listed;
import nianbao.office.gather.Match;
import nianbao.report.AgencyName;
import nianbao.report.Cell;
import nianbao.report.Figures;

/**
 * What the reports of many agencies come to.
 *
 * @param sums of all that are added up
 * @param own the government's own figures, where its report was among those that came in
 * @param errors how many of those that are added up have errors
 * @param doubtful how many of them have something that could not be read beyond doubt
 * @param left how many could have been added up and are not
 * @param others how many are of other years
 * @param missing whose reports did not come, by the list
 * @param shared whether several agencies count documents that may be issued jointly
 */
public record Total(
    TotalRequest request,
    Sums sums,
    Optional<Figures> own,
    long errors,
    long doubtful,
    long left,
    long others,
    List<Listed> missing,
    boolean shared) {

  /** Lines of documents that several agencies may have issued together. */
  static final Set<LineId> JOINT = Set.of(LineId.RULES, LineId.NORMATIVE_DOCUMENTS);

  public Total {
    missing = List.copyOf(missing);
  }

  /** Adds up what came in. */
  public static Total of(Ledger ledger, TotalRequest request) throws IOException {
    Adding adding = new Adding(request);
    ledger.each(adding::add);
    return adding.total();
  }

  /** Whether something that should be in the sum is not. */
  public boolean hasGaps() {
    return left > 0 || !missing.isEmpty();
  }

  /** Adds up one after the other. */
  private static final class Adding {

    private final TotalRequest request;
    private final Sums sums;
    private final Set<Listed> come = new HashSet<>();
    private Optional<Figures> own = Optional.empty();
    private long errors;
    private long doubtful;
    private long left;
    private long others;
    private long issuers;

    Adding(TotalRequest request) {
      this.request = request;
      this.sums = new Sums(request.form());
    }

    void add(Gathered gathered) {
      if (request.isOwn(gathered)) {
        own = gathered.content().figures();
      } else if (request.isOfAnotherYear(gathered)) {
        others++;
      } else {
        come(gathered);
        if (request.reason(gathered).isEmpty()) {
          count(gathered, gathered.content().figures().orElseThrow());
        } else {
          left++;
        }
      }
    }

    // Who sent a report that cannot be summed has sent one all the same.
    private void come(Gathered gathered) {
      if (request.roster().find(gathered.agency()) instanceof Match.One one) {
        come.add(one.agency());
      }
    }

    private void count(Gathered gathered, Figures figures) {
      sums.add(figures);
      errors += gathered.hasErrors() ? 1 : 0;
      doubtful += gathered.doubts().isEmpty() ? 0 : 1;
      issuers += JOINT.stream().anyMatch(line -> isCounted(figures, line)) ? 1 : 0;
    }

    private static boolean isCounted(Figures figures, LineId line) {
      return figures.row(line).cells().stream()
          .anyMatch(cell -> cell instanceof Cell.Count count && count.value() != 0);
    }

    Total total() {
      List<Listed> missing = new ArrayList<>(request.roster().agencies());
      missing.removeAll(come);
      missing.removeIf(
          agency ->
              AgencyName.comparable(agency.name()).equals(AgencyName.comparable(request.agency())));
      return new Total(request, sums, own, errors, doubtful, left, others, missing, issuers > 1);
    }
  }
}

package nianbao.office.audit;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import nianbao.archive.work.SortedLines;
import nianbao.archive.work.Workspace;
import nianbao.office.gather.Gathered;
import nianbao.office.gather.Ledger;
import nianbao.office.gather.Listed;
import nianbao.report.AgencyName;

/**
 * What an audit found: a row an agency on the disk, those that weigh most first.
 *
 * @param year of which the reports are to be
 * @param summary how many there are of each kind
 * @param rows where they lie
 */
public record Audit(AuditRequest request, int year, Summary summary, Path rows) {

  private static final char TAB = '\t';

  /** What is done with each row. */
  public interface Use {
    /** Takes the next one. */
    void with(Row row) throws IOException;
  }

  /**
   * Judges all that came in.
   *
   * @param space a folder that nobody else uses, in which the rows lie as long as they are used
   */
  public static Audit of(Ledger ledger, AuditRequest request, Workspace space) throws IOException {
    int year = request.year().isPresent() ? request.year().getAsInt() : mostly(ledger);
    Judging judging = new Judging(request, year);
    Path unsorted = space.file("audit.unsorted");
    Path sorted = space.file("audit");
    Summary summary = new Summary();
    try (Copies copies = new Copies(ledger, space);
        BufferedWriter lines = Files.newBufferedWriter(unsorted)) {
      ledger.each(gathered -> learn(gathered, judging, copies));
      copies.compare();
      Set<Listed> come = new HashSet<>();
      ledger.each(
          gathered -> write(judging.row(gathered, copies.next(gathered), come), summary, lines));
      for (Listed agency : request.roster().agencies()) {
        if (!come.contains(agency)) {
          write(judging.missing(agency), summary, lines);
        }
      }
    }
    SortedLines.sort(unsorted, sorted);
    Files.delete(unsorted);
    return new Audit(request, year, summary, sorted);
  }

  private static void learn(Gathered gathered, Judging judging, Copies copies) throws IOException {
    judging.learn(gathered);
    String name = judging.name(gathered);
    // Of whom it is not known who they are, each is another one.
    copies.add(gathered, name.isEmpty() ? gathered.source() : name);
  }

  /** The year of most reports; of as many the last. */
  private static int mostly(Ledger ledger) throws IOException {
    Map<Integer, Long> years = new TreeMap<>();
    ledger.each(
        gathered -> {
          if (gathered.year() != 0 && years.size() < 1000) {
            years.merge(gathered.year(), 1L, Long::sum);
          }
        });
    return years.entrySet().stream()
        .max(Map.Entry.<Integer, Long>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey)
        .orElse(0);
  }

  // What weighs most comes first; then by name.
  private static void write(Row row, Summary summary, BufferedWriter lines) throws IOException {
    summary.add(row);
    String key = String.format(Locale.ROOT, "%019d", Long.MAX_VALUE - row.weight());
    String name = AgencyName.comparable(row.agency());
    lines.write(key + TAB + (name.isEmpty() ? "\uFFFD" : name) + TAB + RowJson.of(row).line());
  }

  /** Goes through the rows, those that weigh most first. */
  public void each(Use use) throws IOException {
    try (BufferedReader lines = Files.newBufferedReader(rows)) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        use.with(RowJson.of(line.substring(line.indexOf(TAB, line.indexOf(TAB) + 1) + 1)));
      }
    }
  }
}

package nianbao.office.audit;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nianbao.press.input.Examined.Look;
import nianbao.report.Figures;
import nianbao.report.Problem;

/**
 * What an audit tells of an agency.
 *
 * @param agency its full name, by the list if it is there; empty if it is not known
 * @param standing what there is of it
 * @param notes what is to be known of its name, in Chinese
 * @param file the file that was read
 * @param findings what is wrong
 * @param weight of all that is found
 */
public record Row(
    String agency,
    Standing standing,
    List<String> notes,
    File file,
    Findings findings,
    long weight) {

  /** What there is of an agency. */
  public enum Standing {
    PUBLISHED("已公布"),
    MISSING("没有收到"),
    UNREADABLE("读不出来"),
    /** What was made an archive of left it out, for what is wrong with it. */
    REJECTED("被退回（有错误）"),
    OTHER_YEAR("别的年度");

    private final String words;

    Standing(String words) {
      this.words = words;
    }

    /** What a clerk calls it. */
    public String words() {
      return words;
    }
  }

  public Row {
    notes = List.copyOf(notes);
  }

  /**
   * A file.
   *
   * @param source what lists call it
   * @param year of which its report is; 0 if that is not known
   * @param form the edition of the form, such as 2021; empty if that is not known
   * @param issuedOn 成文日期
   * @param look what it says of itself
   */
  public record File(
      String source,
      String digest,
      int year,
      String form,
      Optional<LocalDate> issuedOn,
      Look look) {

    /** What its agency calls it: the name without that of the ZIP file that it came in. */
    public String shownName() {
      return source.substring(source.lastIndexOf("!/") < 0 ? 0 : source.lastIndexOf("!/") + 2);
    }

    /** None. */
    public static final File NONE = new File("", "", 0, "", Optional.empty(), Look.NONE);
  }

  /**
   * What is wrong.
   *
   * @param due the last day, if it is late
   * @param problems what the checks found
   * @param doubts what could not be read beyond doubt
   * @param unread how many figures could not be read
   * @param compared whether last year's report was there to be compared with
   * @param paragraphs how many of its paragraphs are long enough to be compared
   * @param fromLast how many of them stand in last year's report
   * @param fromOthers how many of them stand in other agencies'
   * @param copies some of these, side by side
   * @param jumps figures that changed much since last year, with the reason, in Chinese
   * @param allZero whether it has no figure but 0
   * @param figures of its tables, where they were looked at
   */
  public record Findings(
      Optional<LocalDate> due,
      List<Problem> problems,
      List<Problem> doubts,
      long unread,
      boolean compared,
      int paragraphs,
      long fromLast,
      long fromOthers,
      List<Copy> copies,
      List<String> jumps,
      boolean allZero,
      Optional<Figures> figures) {

    /** None. */
    public static final Findings NONE = none();

    public Findings {
      problems = List.copyOf(problems);
      doubts = List.copyOf(doubts);
      copies = List.copyOf(copies);
      jumps = List.copyOf(jumps);
    }

    private static Findings none() {
      return new Findings(
          Optional.empty(),
          List.of(),
          List.of(),
          0,
          false,
          0,
          0,
          0,
          List.of(),
          List.of(),
          false,
          Optional.empty());
    }

    /** How many errors there are. */
    public long errors() {
      return problems.stream().filter(Problem::isError).count();
    }

    /** How many warnings there are. */
    public long warnings() {
      return problems.size() - errors();
    }

    /** How many problems there are of each rule. */
    public Map<String, Integer> rules() {
      Map<String, Integer> rules = new TreeMap<>();
      problems.forEach(problem -> rules.merge(problem.rule(), 1, Integer::sum));
      return rules;
    }
  }

  /** What an agency is called, or else its file. */
  public String shown() {
    return agency.isEmpty() ? file.source() : agency;
  }

  /** Whether its agency must do something. */
  public boolean isBad() {
    return standing == Standing.MISSING
        || standing == Standing.UNREADABLE
        || standing == Standing.REJECTED
        || findings.due().isPresent()
        || findings.errors() > 0;
  }

  /**
   * Whether it could not be compared with last year's report, so that it is not known whether there
   * is something to be told.
   */
  public boolean isUncompared() {
    return (standing == Standing.PUBLISHED || standing == Standing.REJECTED)
        && !findings.compared()
        && findings.fromLast() == 0;
  }

  /** The same with what all of it weighs. */
  Row weighed(Weights weights) {
    long sum =
        (standing == Standing.MISSING ? weights.of("missing") : 0)
            + (standing == Standing.UNREADABLE ? weights.of("unreadable") : 0)
            + (findings.due().isPresent() ? weights.of("late") : 0)
            + findings.unread() * weights.of("unread")
            + findings.fromOthers() * weights.of("copied")
            + findings.jumps().size() * weights.of("jump");
    long problems =
        standing == Standing.UNREADABLE
            ? 0
            : findings.problems().stream()
                .mapToLong(problem -> weights.of(problem.rule(), problem.isError()))
                .sum();
    return new Row(agency, standing, notes, file, findings, sum + problems);
  }
}

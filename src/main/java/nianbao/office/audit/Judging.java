package nianbao.office.audit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nianbao.form.Edition;
import nianbao.office.audit.Row.File;
import nianbao.office.audit.Row.Findings;
import nianbao.office.audit.Row.Standing;
import nianbao.office.gather.Gathered;
import nianbao.office.gather.Gathered.State;
import nianbao.office.gather.Listed;
import nianbao.office.gather.Match;
import nianbao.report.Cell;
import nianbao.report.Figures;
import nianbao.report.Problem;
import nianbao.report.Report.Body;

/** Makes a row of what came in of an agency. For one thread. */
final class Judging {

  private static final String REPEATED = "repeated-text";

  /** What the checks say of a paragraph that last year's report has too. */
  private static final String LAST_YEAR = "上年报告";

  private final AuditRequest request;
  private final int year;
  private final Jumps jumps = new Jumps();

  Judging(AuditRequest request, int year) {
    this.request = request;
    this.year = year;
  }

  void learn(Gathered gathered) {
    Optional<Figures> now = gathered.content().figures();
    Optional<Figures> last = gathered.content().last();
    if (now.isPresent() && last.isPresent() && gathered.year() == year) {
      jumps.learn(now.get(), last.get());
    }
  }

  /** The full name of the agency of something: that of the list, if it has it. */
  String name(Gathered gathered) {
    return listed(gathered).map(Listed::name).orElse(gathered.agency());
  }

  Row missing(Listed agency) {
    return new Row(agency.name(), Standing.MISSING, List.of(), File.NONE, Findings.NONE, 0)
        .weighed(request.weights());
  }

  /**
   * A row.
   *
   * @param come takes the agency whose report it is, if it is on the list
   */
  Row row(Gathered gathered, Copies.Found copies, Set<Listed> come) {
    Standing standing = standing(gathered);
    if (standing != Standing.OTHER_YEAR) {
      listed(gathered).ifPresent(come::add);
    }
    return new Row(
            name(gathered),
            standing,
            notes(gathered),
            file(gathered),
            findings(gathered, standing, copies),
            0)
        .weighed(request.weights());
  }

  private Standing standing(Gathered gathered) {
    if (gathered.year() != 0 && gathered.year() != year) {
      return Standing.OTHER_YEAR;
    }
    return switch (gathered.state()) {
      case READ, LISTED -> Standing.PUBLISHED;
      case REJECTED -> Standing.REJECTED;
      case UNREADABLE, FAILED -> Standing.UNREADABLE;
    };
  }

  private Optional<Listed> listed(Gathered gathered) {
    return request.roster().find(gathered.agency()) instanceof Match.One one
        ? Optional.of(one.agency())
        : Optional.empty();
  }

  private List<String> notes(Gathered gathered) {
    List<String> notes = new ArrayList<>();
    if (gathered.agency().isEmpty()) {
      notes.add("没有写明是哪个机关的");
    } else if (!request.roster().isEmpty()) {
      note(gathered.agency(), request.roster().find(gathered.agency())).ifPresent(notes::add);
    }
    if (gathered.year() == 0 && gathered.state() == State.READ) {
      notes.add("没有写明是哪一年度的");
    }
    if (gathered.state() == State.LISTED || gathered.state() == State.REJECTED) {
      boolean dated = gathered.content().issuedOn().isPresent();
      notes.add("只看了归档的清单，没有看报告本身的" + (dated ? "" : "日期、") + "数字和文字");
    }
    return notes;
  }

  private static Optional<String> note(String stated, Match match) {
    if (match instanceof Match.Several several) {
      return Optional.of(
          several.agencies().stream()
              .map(agency -> "“" + agency.name() + "”")
              .collect(Collectors.joining("、", "报告写作“" + stated + "”，可能是", "，分不清是哪一个")));
    }
    if (match instanceof Match.One one) {
      return switch (one.how()) {
        case FULL_NAME -> Optional.empty();
        case OTHER_NAME -> Optional.of("报告写作“" + stated + "”，按名单里的其他名称认出");
        case SHORT_FORM -> Optional.of("报告写作“" + stated + "”，按规范简称认出");
      };
    }
    return Optional.of("名单里没有");
  }

  private static File file(Gathered gathered) {
    return new File(
        gathered.source(),
        gathered.digest(),
        gathered.year(),
        gathered.edition().map(Edition::word).orElse(""),
        gathered.content().issuedOn(),
        gathered.look());
  }

  private Findings findings(Gathered gathered, Standing standing, Copies.Found copies) {
    if (standing == Standing.OTHER_YEAR) {
      return Findings.NONE;
    }
    boolean current = standing == Standing.PUBLISHED || standing == Standing.REJECTED;
    return new Findings(
        due(gathered).filter(day -> current),
        gathered.problems(),
        gathered.doubts(),
        gathered.unread(),
        gathered.content().last().isPresent(),
        copies.paragraphs(),
        repeated(gathered, true),
        copies.fromOthers() + repeated(gathered, false),
        copies.shown(),
        current ? changes(gathered) : List.of(),
        gathered.content().figures().filter(Judging::isAllZero).isPresent(),
        gathered.content().figures());
  }

  /** The last day, where a report came after it. */
  private Optional<LocalDate> due(Gathered gathered) {
    Optional<Body> body =
        listed(gathered).flatMap(Listed::body).or(() -> gathered.content().body());
    LocalDate due = request.due(year, body);
    return gathered.content().issuedOn().filter(day -> day.isAfter(due)).map(day -> due);
  }

  // The list of an archive has both kinds among its problems.
  private static long repeated(Gathered gathered, boolean last) {
    return gathered.problems().stream()
        .filter(problem -> problem.rule().equals(REPEATED))
        .map(Problem::message)
        .filter(message -> message.contains(LAST_YEAR) == last)
        .count();
  }

  private List<String> changes(Gathered gathered) {
    return gathered
        .content()
        .figures()
        .flatMap(now -> gathered.content().last().map(last -> jumps.of(now, last)))
        .orElse(List.of());
  }

  private static boolean isAllZero(Figures figures) {
    return figures.rows().values().stream()
        .flatMap(row -> row.cells().stream())
        .allMatch(Judging::isZero);
  }

  private static boolean isZero(Cell cell) {
    return cell.printed().matches("0(\\.0+)?(万?元)?");
  }
}

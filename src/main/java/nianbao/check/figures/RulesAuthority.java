package nianbao.check.figures;

import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import nianbao.check.rule.Manuscript;
import nianbao.check.rule.PrintedRow;
import nianbao.check.rule.PrintedRows;
import nianbao.check.rule.Rule;
import nianbao.check.rule.RuleDescription;
import nianbao.form.LineId;
import nianbao.report.Problem;
import nianbao.report.Report;
import nianbao.report.Report.Body;
import nianbao.report.Report.Level;

/**
 * 规章 are made by the State Council's departments and by the governments of provinces and of cities
 * with districts (立法法). Elsewhere the figure belongs into the row below.
 */
final class RulesAuthority implements Rule {

  @Override
  public RuleDescription description() {
    return RuleDescription.warning(
        "rules-authority", "县级、乡级机关和省级、市级部门无权制定规章，规章各项应为0", "《中华人民共和国立法法》关于规章制定权的规定");
  }

  @Override
  public Stream<Problem> check(Manuscript manuscript) {
    Report report = manuscript.report();
    PrintedRow rules = PrintedRows.row(report, LineId.RULES);
    return report.level().flatMap(level -> withoutAuthority(level, report.body())).stream()
        .flatMap(body -> problems(report, rules, body));
  }

  private Stream<Problem> problems(Report report, PrintedRow rules, String body) {
    String below = report.form().line(LineId.NORMATIVE_DOCUMENTS).label();
    return rules
        .columns()
        .mapToObj(column -> problem(rules, column, body, below))
        .flatMap(Optional::stream);
  }

  private Optional<Problem> problem(PrintedRow rules, int column, String body, String below) {
    OptionalLong cell = rules.row().number(column);
    if (cell.orElse(0) == 0) {
      return Optional.empty();
    }
    String message =
        "%s为%d，但%s无权制定规章；如果是%s，请填在下一行".formatted(rules.name(column), cell.getAsLong(), body, below);
    return Optional.of(description().problem(rules.pointer(column), message));
  }

  /** What the body is called, if it is one that cannot make 规章. */
  private static Optional<String> withoutAuthority(Level level, Optional<Body> body) {
    boolean department = body.equals(Optional.of(Body.DEPARTMENT));
    return switch (level) {
      case STATE -> Optional.empty();
      case PROVINCE -> department ? Optional.of("省级部门") : Optional.empty();
      case CITY -> department ? Optional.of("市级部门") : Optional.empty();
      case COUNTY -> Optional.of("县级机关");
      case TOWN -> Optional.of("乡级机关");
    };
  }
}

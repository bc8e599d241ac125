package nianbao.check.text;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.stream.Stream;
import nianbao.check.rule.Anchored;
import nianbao.check.rule.Manuscript;
import nianbao.check.rule.Prose;
import nianbao.check.rule.Rule;
import nianbao.check.rule.RuleDescription;
import nianbao.form.Column;
import nianbao.form.Edition;
import nianbao.form.Form;
import nianbao.form.Line;
import nianbao.report.Problem;
import nianbao.report.Report;

/** The form of 2019 was replaced by 国办公开办函〔2021〕30号, from the report on 2021 on. */
final class OutdatedBasis implements Rule {

  private static final String NUMBER = "国办公开办函[〔\\[（【〈]?2019[〕\\]）】〉]?60号";

  /** The old form's number, and the columns of its tables that the new one dropped. */
  private static final Anchored OLD_FORM =
      Anchored.of(
          NUMBER + "|" + String.join("|", dropped()),
          Stream.concat(Stream.of("60号"), dropped().stream()).toArray(String[]::new));

  private static List<String> dropped() {
    Form after = Form.of(Edition.FORM_2021);
    List<String> known = after.lines().stream().flatMap(OutdatedBasis::columns).toList();
    return Form.of(Edition.FORM_2019).lines().stream()
        .filter(line -> after.find(line.id()).isPresent())
        .flatMap(OutdatedBasis::columns)
        .filter(column -> known.stream().noneMatch(label -> label.contains(column)))
        .distinct()
        .toList();
  }

  private static Stream<String> columns(Line line) {
    return line.columns().stream()
        .filter(column -> column.kind() == Column.Kind.COUNT)
        .map(Column::label);
  }

  @Override
  public RuleDescription description() {
    return RuleDescription.warning(
        "outdated-basis", "编制依据和表格用语不是2019年的旧格式（国办公开办函〔2019〕60号）", "国办公开办函〔2021〕30号");
  }

  @Override
  public Stream<Problem> check(Manuscript manuscript) {
    Report report = manuscript.report();
    boolean outdated =
        report.form().edition() != Edition.FORM_2019
            && Edition.of(report.year()) != Edition.FORM_2019;
    return outdated ? manuscript.reading().flatMap(this::problems).distinct() : Stream.empty();
  }

  private Stream<Problem> problems(Prose prose) {
    return OLD_FORM.in(prose.text()).map(found -> problem(prose, found));
  }

  private Problem problem(Prose prose, MatchResult found) {
    String message = "“%s”出自2019年的旧格式，现行格式是国办公开办函〔2021〕30号".formatted(found.group());
    return description().problem(prose.pointer(), message);
  }
}

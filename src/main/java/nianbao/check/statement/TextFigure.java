package nianbao.check.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nianbao.check.rule.Manuscript;
import nianbao.check.rule.Prose;
import nianbao.check.rule.Rule;
import nianbao.check.rule.RuleDescription;
import nianbao.form.Part;
import nianbao.report.Problem;
import nianbao.report.Report;

/** A figure in the text contradicts the tables: the fault that readers find first. */
public final class TextFigure implements Rule {

  /** What the figures are of: a sentence without one of these words states none of them. */
  private static final List<String> SUBJECTS = List.of("申请", "复议", "诉讼", "规范性文件");

  private static final Wordings WORDINGS =
      new Wordings(
          Stream.of(
                  Applications.wordings(),
                  CarriedApplications.wordings(),
                  Proceedings.wordings(),
                  NormativeDocuments.wordings())
              .flatMap(List::stream)
              .toList());

  @Override
  public RuleDescription description() {
    return RuleDescription.warning(
        "text-figure", "正文中的申请、结转、行政复议、行政诉讼和规范性文件件数与三张表一致", "国办公开办函〔2021〕30号，第一部分与三张统计表");
  }

  @Override
  public Stream<Problem> check(Manuscript manuscript) {
    return manuscript
        .reading()
        .filter(TextFigure::isRunningText)
        .flatMap(prose -> Sentence.about(SUBJECTS, prose).stream())
        .filter(sentence -> sentence.counts() || sentence.denies())
        .flatMap(sentence -> problems(manuscript.report(), sentence))
        .distinct();
  }

  /** Tables and figures that an agency adds count other things. */
  private static boolean isRunningText(Prose prose) {
    boolean part = Part.textAt(prose.pointer()).filter(Part.titled()::contains).isPresent();
    boolean added = prose.pointer().contains("/table/") || prose.pointer().contains("/figure/");
    return part && !added;
  }

  private Stream<Problem> problems(Report report, Sentence sentence) {
    List<Problem> problems = new ArrayList<>();
    WORDINGS.in(
        sentence,
        (wording, statement) -> problem(report, statement, wording).ifPresent(problems::add));
    return problems.stream();
  }

  private Optional<Problem> problem(Report report, Statement statement, Wording wording) {
    List<Figure> figures = wording.meaning().of(report, statement);
    return statement.contradicts(figures)
            && wording.certain().test(report, statement)
            && Scope.isReportedYear(report, statement)
        ? Optional.of(problem(statement, figures))
        : Optional.empty();
  }

  private Problem problem(Statement statement, List<Figure> figures) {
    String stated = figures.stream().map(Figure::toString).collect(Collectors.joining("、"));
    String message = "正文称“%s”，但%s，请核对".formatted(statement.words(), stated);
    return description().problem(statement.sentence().pointer(), message);
  }
}

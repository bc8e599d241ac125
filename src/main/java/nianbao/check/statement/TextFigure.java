package nianbao.check.statement;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nianbao.check.rule.Manuscript;
import nianbao.check.rule.Prose;
import nianbao.check.rule.Rule;
import nianbao.check.rule.RuleDescription;
import nianbao.check.sentence.Headings;
import nianbao.check.sentence.Paragraph;
import nianbao.check.sentence.Scope;
import nianbao.check.sentence.ScopeReader;
import nianbao.check.sentence.Sentence;
import nianbao.check.words.Tokens;
import nianbao.form.Part;
import nianbao.report.Problem;
import nianbao.report.Report;

/** A figure in the text contradicts the tables: the fault that readers find first. */
public final class TextFigure implements Rule {

  @Override
  public RuleDescription description() {
    return RuleDescription.warning(
        "text-figure", "正文中的申请、结转、行政复议、行政诉讼和规范性文件件数与三张表一致", "国办公开办函〔2021〕30号，第一部分与三张统计表");
  }

  @Override
  public Stream<Problem> check(Manuscript manuscript) {
    List<Prose> prose = manuscript.prose();
    Report report = manuscript.report();
    List<Scope> headings = Headings.scopes(prose);
    return manuscript
        .shared(IntStream.range(0, prose.size()).boxed().toList())
        .filter(index -> isRunningText(prose.get(index)))
        .flatMap(index -> problems(report, prose.get(index), headings.get(index)).stream())
        .distinct();
  }

  /** Tables and figures that an agency adds count other things. */
  private static boolean isRunningText(Prose prose) {
    boolean part = Part.textAt(prose.pointer()).filter(Part.titled()::contains).isPresent();
    boolean added = Manuscript.ADDED.stream().anyMatch(prose.pointer()::contains);
    return part && !added;
  }

  private List<Problem> problems(Report report, Prose prose, Scope heading) {
    List<String> sentences = Paragraph.sentences(prose.text(), heading.aboutApplications());
    if (sentences.isEmpty()) {
      return List.of();
    }
    Map<String, Problem> problems = new LinkedHashMap<>();
    StatementReader reader = new StatementReader(new TableFigures(report));
    ScopeReader scopes = new ScopeReader(report.year(), report.agency(), heading);
    for (String text : sentences) {
      Tokens tokens = Tokens.of(text);
      Sentence sentence = Sentence.of(tokens, scopes.read(tokens));
      reader.in(sentence).stream()
          .filter(Statement::isContradicted)
          .forEach(
              statement ->
                  problems.computeIfAbsent(
                      contradiction(sentence, statement),
                      words -> problem(report, prose, sentence, statement)));
    }
    return List.copyOf(problems.values());
  }

  private static String contradiction(Sentence sentence, Statement statement) {
    String tables =
        statement.figures().stream().map(Figure::toString).collect(Collectors.joining("、"));
    return "正文称“%s”，但%s".formatted(sentence.words(statement.first(), statement.last()), tables);
  }

  private Problem problem(Report report, Prose prose, Sentence sentence, Statement statement) {
    String message =
        "%s（按%d年全年、本机关%s理解），请核对；原句“%s”"
            .formatted(
                contradiction(sentence, statement),
                report.year(),
                statement.subject(),
                sentence.around(statement.first(), statement.last()));
    return description().problem(prose.pointer(), message);
  }
}

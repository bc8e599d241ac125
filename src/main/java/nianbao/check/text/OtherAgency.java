package nianbao.check.text;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nianbao.check.rule.Anchored;
import nianbao.check.rule.Manuscript;
import nianbao.check.rule.Prose;
import nianbao.check.rule.Rule;
import nianbao.check.rule.RuleDescription;
import nianbao.check.sentence.NamedAgency;
import nianbao.form.Part;
import nianbao.report.Problem;

/** A report copied from another agency still calls itself by the other's name. */
final class OtherAgency implements Rule {

  private static final String NAME = "(\\p{IsHan}{2,40}?)";

  /** Where a preamble speaks of the report's own agency. */
  private static final List<Anchored> SELF =
      List.of(
          Anchored.of("由" + NAME + "(?:按照|根据|依据|依照|(?:组织|负责)?编制)", "由"),
          Anchored.of("[请可]与" + NAME + "联系", "联系"),
          Anchored.of(
              "(?:现将|现公布|现发布|特发布|《)(\\p{IsHan}{2,40}?(?:局|厅|委员会|政府|办公室))"
                  + "20\\d{2}年度?政府信息公开(?:工作)?年度报告",
              "年度报告"),
          Anchored.of(
              "(?<![^。\\n])([\\p{IsHan}&&[^我本现特]]{2,40}?(?:局|厅|委员会|政府|办公室|办事处))(?:20\\d{2}年度?)?政府信息公开(?:工作)?年度报告",
              "年度报告"));

  /** A last paragraph that is a name, or a name with a date. */
  private static final Pattern SIGNATURE =
      Pattern.compile("(\\p{IsHan}{2,40}?(?:局|厅|委员会|政府|办公室))(?:20\\d{2}年\\d{1,2}月\\d{1,2}日)?");

  private static final Pattern PARAGRAPH = Pattern.compile(Part.OTHER_MATTERS.pointer() + "/\\d+");
  private static final Pattern DATE = Pattern.compile("20\\d{2}年\\d{1,2}月\\d{1,2}日");

  @Override
  public RuleDescription description() {
    return RuleDescription.warning("other-agency", "正文中的编制机关、联系机关、署名和自称就是发布机关", "《政府信息公开条例》第四十九条");
  }

  @Override
  public Stream<Problem> check(Manuscript manuscript) {
    String agency = manuscript.report().agency();
    Stream<Problem> inPreamble =
        manuscript
            .reading()
            .filter(prose -> prose.isIn(Part.PREAMBLE.pointer()))
            .flatMap(prose -> selfNames(prose, agency));
    return Stream.of(
            inPreamble, doers(manuscript, agency), signature(manuscript.prose(), agency).stream())
        .flatMap(problems -> problems);
  }

  /** Who does in the text what a report tells of its own agency. */
  private Stream<Problem> doers(Manuscript manuscript, String agency) {
    SelfReport own = new SelfReport(agency);
    return manuscript
        .reading()
        .filter(OtherAgency::isRunningText)
        .flatMap(
            prose -> own.others(prose.text()).map(words -> problem(prose.pointer(), words, agency)))
        .distinct();
  }

  private static boolean isRunningText(Prose prose) {
    return Manuscript.ADDED.stream().noneMatch(prose.pointer()::contains);
  }

  private Stream<Problem> selfNames(Prose prose, String agency) {
    return SELF.stream()
        .flatMap(words -> words.in(prose.text()))
        .filter(found -> namesOther(found.group(1), agency))
        .map(found -> problem(prose.pointer(), found.group(), agency))
        .distinct();
  }

  private static boolean namesOther(String words, String agency) {
    return NamedAgency.in(words)
        .filter(named -> named.isOfTheKindOf(agency) && !named.canBe(agency))
        .isPresent();
  }

  private Optional<Problem> signature(List<Prose> prose, String agency) {
    return lastParagraph(prose)
        .filter(last -> SIGNATURE.matcher(last.text()).matches())
        .filter(last -> NamedAgency.in(last.text()).filter(name -> !name.canBe(agency)).isPresent())
        .map(last -> problem(last.pointer(), last.text(), agency));
  }

  /** The last paragraph of the report, or the one before it where the last is a date alone. */
  private static Optional<Prose> lastParagraph(List<Prose> prose) {
    int last = prose.size() - 1;
    boolean dated = last > 0 && DATE.matcher(prose.get(last).text()).matches();
    return Optional.of(prose.get(dated ? last - 1 : last))
        .filter(found -> PARAGRAPH.matcher(found.pointer()).matches());
  }

  private Problem problem(String pointer, String words, String agency) {
    return description().problem(pointer, "正文“%s”与发布机关“%s”不一致，请核对".formatted(words, agency));
  }
}

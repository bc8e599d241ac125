package nianbao.check.text;

import java.util.List;
import java.util.stream.Stream;
import nianbao.check.rule.Manuscript;
import nianbao.check.rule.Prose;
import nianbao.check.rule.Rule;
import nianbao.check.rule.RuleDescription;
import nianbao.form.Part;
import nianbao.report.Block;
import nianbao.report.Passage;
import nianbao.report.Problem;
import nianbao.report.Report;

/**
 * Parts 一 and 五 say something, as the form asks. What it is, is not judged: clerks write whole
 * sentences as headings. Part 六 has a rule of its own.
 */
final class EmptyPart implements Rule {

  private static final List<Part> PARTS = List.of(Part.OVERVIEW, Part.PROBLEMS);

  @Override
  public RuleDescription description() {
    return RuleDescription.error("empty-part", "第一、五部分有内容", "国办公开办函〔2021〕30号，第一、五部分");
  }

  @Override
  public Stream<Problem> check(Manuscript manuscript) {
    Report report = manuscript.report();
    return PARTS.stream()
        .filter(part -> report.text(part).stream().noneMatch(EmptyPart::saysSomething))
        .map(part -> description().problem(part.pointer(), part.title() + "没有内容，请写明"));
  }

  private static boolean saysSomething(Block block) {
    if (block instanceof Block.Heading heading) {
      return isWritten(heading.heading());
    }
    return !(block instanceof Block.Paragraph paragraph) || isWritten(paragraph.text());
  }

  private static boolean isWritten(String text) {
    return !Prose.of(new Passage("", text)).text().isBlank();
  }
}

package nianbao.check.text;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nianbao.check.rule.Manuscript;
import nianbao.check.rule.Rule;
import nianbao.check.rule.RuleDescription;
import nianbao.form.Part;
import nianbao.report.Block;
import nianbao.report.Problem;
import nianbao.report.Report;

/** Headings are numbered （一）, 1. and （1）, without gaps (GB/T 9704-2012 7.3.3). */
final class HeadingNumber implements Rule {

  private static final int FIRST_LEVEL = 2;
  private static final int LAST_LEVEL = 4;

  @Override
  public RuleDescription description() {
    return RuleDescription.warning(
        "heading-number", "标题序号依次用（一）、1.、（1），不缺号、不重号", "GB/T 9704-2012 7.3.3");
  }

  @Override
  public Stream<Problem> check(Manuscript manuscript) {
    Report report = manuscript.report();
    return Part.titled().stream()
        .filter(Part::isText)
        .flatMap(part -> part(part.pointer(), report.text(part)));
  }

  private Stream<Problem> part(String pointer, List<Block> blocks) {
    NumberSequence sequence = new NumberSequence();
    return IntStream.range(0, blocks.size())
        .boxed()
        .flatMap(index -> block(pointer + "/" + index, blocks.get(index), sequence).stream());
  }

  private List<Problem> block(String pointer, Block block, NumberSequence sequence) {
    if (block instanceof Block.Heading heading) {
      return heading(pointer + "/heading", heading, sequence);
    }
    return block instanceof Block.Paragraph paragraph
        ? paragraph(pointer, stripped(paragraph.text()), sequence)
        : List.of();
  }

  /** Without blanks around it of any kind: a web page's (U+00A0) is one as well. */
  private static String stripped(String text) {
    int start = 0;
    int end = text.length();
    while (start < end && isBlank(text.charAt(start))) {
      start++;
    }
    while (start < end && isBlank(text.charAt(end - 1))) {
      end--;
    }
    return text.substring(start, end);
  }

  private static boolean isBlank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  private List<Problem> heading(String pointer, Block.Heading heading, NumberSequence sequence) {
    Optional<SerialNumber> number = SerialNumber.of(stripped(heading.heading()));
    if (number.isEmpty()) {
      sequence.passLeadIn();
    }
    return number.stream()
        .flatMap(found -> faults(found, heading.level(), sequence))
        .map(fault -> description().problem(pointer, "标题序号" + fault))
        .toList();
  }

  private static Stream<String> faults(SerialNumber number, int level, NumberSequence sequence) {
    Optional<String> style = style(number, level);
    Optional<String> place = sequence.next(number.value(), level);
    return Stream.of(style, place).flatMap(Optional::stream);
  }

  private List<Problem> paragraph(String pointer, String text, NumberSequence sequence) {
    if (text.endsWith("：") || text.endsWith(":")) {
      sequence.passLeadIn();
    }
    Optional<SerialNumber> number = SerialNumber.of(text);
    number.ifPresent(found -> sequence.passParagraph(found.value()));
    return number.stream()
        .filter(found -> found.level() >= FIRST_LEVEL && found.level() <= LAST_LEVEL)
        .flatMap(found -> style(found, found.level()).stream())
        .map(fault -> description().problem(pointer, "段首序号" + fault))
        .toList();
  }

  private static Optional<String> style(SerialNumber number, int level) {
    if (number.isWrittenFor(level)) {
      return Optional.empty();
    }
    boolean otherLevel = number.isWrittenFor(number.level());
    String fault = otherLevel ? "“%s”与标题级别不符，应写作“%s”" : "“%s”应写作“%s”";
    return Optional.of(
        fault.formatted(number.printed(), SerialNumber.written(number.value(), level)));
  }
}

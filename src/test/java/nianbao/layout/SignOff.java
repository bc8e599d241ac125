package nianbao.layout;

import java.util.ArrayList;
import java.util.List;
import nianbao.cases.Case;
import nianbao.cases.Kind;
import nianbao.cases.Placement;
import nianbao.cases.PrintedCase;
import nianbao.measure.Area;
import nianbao.measure.TextLine;
import nianbao.standard.Sheet;

/** The sign-off of a printed case, and what stands above it. */
record SignOff(PrintedCase printed, List<TextLine> signature, TextLine date) {

  static SignOff of(Case report) {
    PrintedCase printed = PrintedCase.of(report);
    List<TextLine> signature = printed.placements(Kind.SIGNATURE).get(0).lines();
    return new SignOff(printed, signature, printed.placements(Kind.DATE).get(0).lines().get(0));
  }

  boolean isSealed() {
    return printed.source().report().path("signOff").asText().equals("sealed");
  }

  boolean isDateLonger() {
    double longest =
        signature.stream().mapToDouble(line -> line.right() - line.left()).max().orElseThrow();
    return date.right() - date.left() > longest;
  }

  /** Where its longest line of the agency's name ends. */
  double right() {
    return signature.stream().mapToDouble(TextLine::right).max().orElseThrow();
  }

  double dateCentre() {
    return (date.left() + date.right()) / 2;
  }

  List<TextLine> lines() {
    List<TextLine> lines = new ArrayList<>(signature);
    lines.add(date);
    return lines;
  }

  /** The last passage of the text. */
  Placement before() {
    List<Placement> text =
        printed.placements().stream()
            .filter(each -> each.kind() != Kind.SIGNATURE && each.kind() != Kind.DATE)
            .filter(Placement::isPrinted)
            .toList();
    return text.get(text.size() - 1);
  }

  /** How many lines of text stand above it on its page; a figure is as many as it takes up. */
  long linesAbove() {
    long lines =
        printed.placements().stream()
            .filter(each -> each.kind() != Kind.SIGNATURE && each.kind() != Kind.DATE)
            .flatMap(each -> each.lines().stream())
            .filter(line -> line.page() == date.page())
            .map(TextLine::baseline)
            .distinct()
            .count();
    List<Area> figures = printed.measured().pages().get(date.page() - 1).pictures();
    return lines + Math.round(figures.stream().mapToDouble(Area::height).sum() / Sheet.PITCH);
  }
}

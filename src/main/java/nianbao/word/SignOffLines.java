package nianbao.word;

import java.util.List;
import nianbao.report.Report;
import nianbao.word.part.Style;

/**
 * 署名 and 成文日期 (GB/T 9704-2012 7.3.5): indents in characters, so that they stay where they belong in
 * whatever face stands in.
 */
final class SignOffLines {

  private static final int LINE = 28;
  private static final int UNSEALED_GAP = 2;
  private static final int SEALED_GAP = 4;
  private static final int DATE_INDENT = 2;

  /** In a wider face a line may go over the edge: it would break before its last character. */
  private static final int OVER = -3;

  /** The last character that is half as wide as a Han character. */
  private static final int LAST_HALF = 0x1FFF;

  private final Paragraphs paragraphs;
  private final List<String> signature;
  private final String date;
  private final boolean sealed;

  SignOffLines(Paragraphs paragraphs, Report report) {
    this.paragraphs = paragraphs;
    this.signature = report.signatureLines();
    this.date = report.issueDate();
    this.sealed = report.signOff() == Report.SignOff.SEALED;
  }

  void write() {
    if (sealed) {
      writeSealed();
    } else {
      writeUnsealed();
    }
  }

  /**
   * 7.3.5.2: the signature ends two characters from the right edge, the date begins two right of
   * it; where the date is the longer line it ends there, and the signature moves left.
   */
  private void writeUnsealed() {
    double end = LINE - UNSEALED_GAP;
    boolean dateIsLonger = length(date) > signatureLength();
    double left = dateIsLonger ? end - length(date) - DATE_INDENT : end - signatureLength();
    paragraphs.placed(Style.SIGNATURE, left, OVER, "left", signature);
    paragraphs.placed(Style.DATE, left + DATE_INDENT, OVER, "left", List.of(date));
  }

  /**
   * 7.3.5.1: the date ends four characters from the right edge, the signature is centred over it.
   */
  private void writeSealed() {
    double dateLeft = LINE - SEALED_GAP - length(date);
    double centre = Math.min(dateLeft + length(date) / 2, LINE - signatureLength() / 2);
    double half = Math.min(centre, LINE - centre);
    paragraphs.placed(Style.SIGNATURE, centre - half, LINE - centre - half, "center", signature);
    paragraphs.placed(Style.DATE, dateLeft, OVER, "left", List.of(date));
  }

  private double signatureLength() {
    return signature.stream().mapToDouble(SignOffLines::length).max().orElse(0);
  }

  private static double length(String text) {
    return text.codePoints().mapToDouble(c -> c > LAST_HALF ? 1 : 0.5).sum();
  }
}

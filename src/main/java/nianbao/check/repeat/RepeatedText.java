package nianbao.check.repeat;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import nianbao.check.rule.Manuscript;
import nianbao.check.rule.Rule;
import nianbao.check.rule.RuleDescription;
import nianbao.report.Problem;

/**
 * 雷同: a paragraph that repeats last year's word for word or nearly.
 *
 * <p>Similarity is the share of the paragraph's shingles that one paragraph of last year's has too.
 * Measured on the 62 long paragraphs of five published reports: two different ones reach 31 % at
 * most. With one word of two characters in thirty replaced all stay above the threshold, with one
 * in twenty 58, with one in ten none: what is rewritten by half is another paragraph.
 */
public final class RepeatedText implements Rule {

  private static final double THRESHOLD = 0.6;

  @Override
  public RuleDescription description() {
    return RuleDescription.warning(
        "repeated-text",
        "给出上年报告时，40字以上的段落不与上年报告雷同（相似度不到60%；法规名称和格式规定的语句不算）",
        "《政府信息公开条例》第五十条（报告当年的情况）");
  }

  @Override
  public Stream<Problem> check(Manuscript manuscript) {
    return manuscript.previous().stream().flatMap(last -> repeated(manuscript, last));
  }

  private Stream<Problem> repeated(Manuscript manuscript, Manuscript last) {
    ParagraphIndex index = new ParagraphIndex(Shingled.in(last).toList());
    return Shingled.in(manuscript)
        .flatMap(
            paragraph ->
                index.closest(paragraph).flatMap(source -> problem(paragraph, source)).stream());
  }

  private Optional<Problem> problem(Shingled paragraph, Shingled source) {
    double similarity = paragraph.shingles().shareIn(source.shingles());
    if (similarity < THRESHOLD) {
      return Optional.empty();
    }
    String message =
        String.format(
            Locale.ROOT,
            "“%s”这一段与上年报告“%s”中的一段雷同（相似度%d%%），请按当年的情况改写",
            paragraph.paragraph().beginning(),
            source.paragraph().part(),
            (int) (similarity * 100));
    return Optional.of(description().problem(paragraph.paragraph().prose().pointer(), message));
  }
}

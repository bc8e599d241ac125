package nianbao.check.text;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nianbao.check.rule.Manuscript;
import nianbao.check.rule.Rule;
import nianbao.check.rule.RuleDescription;
import nianbao.report.Passage;
import nianbao.report.Problem;
import nianbao.report.text.PlainText;

/**
 * Radicals and compatibility ideographs that came along when a PDF was copied from: they look like
 * the plain character, but whoever searches for that does not find them.
 */
final class LookAlikes implements Rule {

  private static final int MOST_NAMED = 6;

  private static final RuleDescription DESCRIPTION =
      RuleDescription.warning(
          "look-alike-character", "文字用普通的字，不用看上去一样的部首和兼容字符", "GB 18030-2022（康熙部首和兼容汉字另有代码）");

  @Override
  public RuleDescription description() {
    return DESCRIPTION;
  }

  @Override
  public Stream<Problem> check(Manuscript manuscript) {
    return manuscript.written().passages().stream().flatMap(LookAlikes::check);
  }

  private static Stream<Problem> check(Passage passage) {
    List<String> found =
        passage
            .text()
            .codePoints()
            .distinct()
            .mapToObj(Character::toString)
            .filter(character -> !PlainText.of(character).equals(character))
            .toList();
    return found.isEmpty()
        ? Stream.empty()
        : Stream.of(DESCRIPTION.problem(passage.pointer(), message(found)));
  }

  private static String message(List<String> found) {
    String named =
        found.stream()
            .limit(MOST_NAMED)
            .map(
                character ->
                    "“%s”（U+%04X）应为“%s”"
                        .formatted(character, character.codePointAt(0), PlainText.of(character)))
            .collect(Collectors.joining("，"));
    String more = found.size() > MOST_NAMED ? "，等%d个字".formatted(found.size()) : "";
    return named + more + "：看上去一样，却是部首或兼容字符，搜索、复制时是另一个字，请改为普通的字";
  }
}

package nianbao.check.text;

import java.util.stream.Stream;
import nianbao.check.rule.Anchored;
import nianbao.check.rule.Manuscript;
import nianbao.check.rule.Rule;
import nianbao.check.rule.RuleDescription;
import nianbao.form.Part;
import nianbao.report.Problem;

/** Part 六 tells whether 信息处理费 was collected, also where none was. */
final class FeeInformation implements Rule {

  private static final Part PART = Part.OTHER_MATTERS;

  /** The fee by its name, or any word on charging for disclosure on request. */
  private static final Anchored FEE =
      Anchored.of("处理费|(?:信息|申请)公开[^。；]{0,20}?(?:收费|收取[^。；]{0,12}?费)|收费[^。；]{0,20}?信息公开", "费");

  @Override
  public RuleDescription description() {
    return RuleDescription.warning(
        "fee-information", "第六部分说明收取信息处理费的情况，没有收取的也要说明", "《政府信息公开信息处理费管理办法》（国办函〔2020〕109号）");
  }

  @Override
  public Stream<Problem> check(Manuscript manuscript) {
    return !manuscript.report().form().edition().asksForFees() || isTold(manuscript)
        ? Stream.empty()
        : Stream.of(
            description().problem(PART.pointer(), PART.title() + "没有说明收取信息处理费的情况；没有收取的也应写明"));
  }

  private static boolean isTold(Manuscript manuscript) {
    return manuscript
        .reading()
        .filter(prose -> prose.isIn(PART.pointer()))
        .flatMap(prose -> FEE.in(prose.text()))
        .findAny()
        .isPresent();
  }
}

package nianbao.check.text;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nianbao.check.rule.Manuscript;
import nianbao.check.rule.Prose;
import nianbao.check.rule.Rule;
import nianbao.check.rule.RuleDescription;
import nianbao.form.Part;
import nianbao.report.Problem;

/** Part 六 tells whether 信息处理费 was collected, also where none was. */
final class FeeInformation implements Rule {

  private static final Part PART = Part.OTHER_MATTERS;

  private static final Pattern SENTENCES = Pattern.compile("[。；！？\\n]");
  private static final List<String> CHARGES = List.of("费", "收", "无偿");
  private static final Pattern CLAUSE = Pattern.compile("，");

  /** The fee by its name. */
  private static final Pattern NAMED =
      Pattern.compile(
          "处理费|信息公开(?:的|相关|有关)?(?:收费|费)|收费通知|(?:信息|申请|公开)[^，。；]{0,12}(?:免费|无偿)|免费[^，。；]{0,8}(?:信息(?![员化])|答复)"
              + "|申请[^。；]{0,12}(?:全部|均|一律)(?:为|系|属于?)?免费");

  /** Words on charging, whatever the fee is called. */
  private static final Pattern CHARGING = Pattern.compile("收[过了]?(?:任何|一分)?[费钱]|收取|收缴|计收|费用|缴费|交费");

  /** Charges that have nothing to do with information. */
  private static final Pattern OTHER_FEE =
      Pattern.compile(
          "停车|学校收费|事业性|涉企|学费|教育|医疗|医药|物业|水电|经费|公用|目录|清单|标准|公示|诉讼费|检[测验]|殡葬|景区|票|[乱违]规?收费|违规|价格|保险|会费|保证金");

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
        .anyMatch(FeeInformation::tells);
  }

  private static boolean tells(Prose prose) {
    boolean possible = CHARGES.stream().anyMatch(prose.text()::contains);
    return possible && SENTENCES.splitAsStream(prose.text()).anyMatch(FeeInformation::isOnTheFee);
  }

  private static boolean isOnTheFee(String sentence) {
    return NAMED.matcher(sentence).find()
        || CLAUSE.splitAsStream(sentence).anyMatch(FeeInformation::isOnCharging);
  }

  private static boolean isOnCharging(String clause) {
    return CHARGING.matcher(clause).find() && !OTHER_FEE.matcher(clause).find();
  }
}

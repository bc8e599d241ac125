package nianbao.cases;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * The words of the form (国办公开办函〔2021〕30号, and 〔2019〕60号 for reports that say so), in reading order;
 * a pointer stands where the report's figures go.
 */
final class OfficialForm {

  private static final String DISCLOSURE =
      """
      第二十条第（一）项
      信息内容 本年制发件数 本年废止件数 现行有效件数
      规章 /disclosure/rules
      行政规范性文件 /disclosure/normativeDocuments
      第二十条第（五）项
      信息内容 本年处理决定数量
      行政许可 /disclosure/licensing
      第二十条第（六）项
      信息内容 本年处理决定数量
      行政处罚 /disclosure/penalties
      行政强制 /disclosure/coercion
      第二十条第（八）项
      信息内容 本年收费金额（单位：万元）
      行政事业性收费 /disclosure/fees
      """;

  private static final String DISCLOSURE_OF_2019 =
      """
      第二十条第（一）项
      信息内容 本年新制作数量 本年新公开数量 对外公开总数量
      规章 /disclosure/rules
      规范性文件 /disclosure/normativeDocuments
      第二十条第（五）项
      信息内容 上一年项目数量 本年增/减 处理决定数量
      行政许可 /disclosure/licensing
      其他对外管理服务事项 /disclosure/otherServices
      第二十条第（六）项
      信息内容 上一年项目数量 本年增/减 处理决定数量
      行政处罚 /disclosure/penalties
      行政强制 /disclosure/coercion
      第二十条第（八）项
      信息内容 上一年项目数量 本年增/减
      行政事业性收费 /disclosure/fees
      第二十条第（九）项
      信息内容 采购项目数量 采购总金额
      政府集中采购 /disclosure/procurement
      """;

  private static final String REQUESTS =
      """
      （本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和） 申请人情况
      自然人 法人或其他组织 总计
      商业企业 科研机构 社会公益组织 法律服务机构 其他
      一、本年新收政府信息公开申请数量 /requests/received
      二、上年结转政府信息公开申请数量 /requests/carriedOver
      三、本年度办理结果
      （一）予以公开 /requests/outcomes/granted
      （二）部分公开（区分处理的，只计这一情形，不计其他情形） /requests/outcomes/partlyGranted
      （三）不予公开
      1.属于国家秘密 /requests/outcomes/refused/stateSecret
      2.其他法律行政法规禁止公开 /requests/outcomes/refused/prohibitedByLaw
      3.危及“三安全一稳定” /requests/outcomes/refused/publicSafety
      4.保护第三方合法权益 /requests/outcomes/refused/thirdPartyRights
      5.属于三类内部事务信息 /requests/outcomes/refused/internalAffairs
      6.属于四类过程性信息 /requests/outcomes/refused/deliberative
      7.属于行政执法案卷 /requests/outcomes/refused/enforcementFile
      8.属于行政查询事项 /requests/outcomes/refused/administrativeInquiry
      （四）无法提供
      1.本机关不掌握相关政府信息 /requests/outcomes/unavailable/notHeld
      2.没有现成信息需要另行制作 /requests/outcomes/unavailable/needsCreation
      3.补正后申请内容仍不明确 /requests/outcomes/unavailable/stillUnclear
      （五）不予处理
      1.信访举报投诉类申请 /requests/outcomes/notProcessed/petition
      2.重复申请 /requests/outcomes/notProcessed/duplicate
      3.要求提供公开出版物 /requests/outcomes/notProcessed/publication
      4.无正当理由大量反复申请 /requests/outcomes/notProcessed/excessive
      5.要求行政机关确认或重新出具已获取信息 /requests/outcomes/notProcessed/confirmation
      OTHERWISE
      （七）总计 /requests/outcomes/total
      四、结转下年度继续办理 /requests/carriedForward
      """;

  private static final String OTHERWISE =
      """
      （六）其他处理
      1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请 /requests/outcomes/otherwise/notCorrected
      2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请 /requests/outcomes/otherwise/feeUnpaid
      3.其他 /requests/outcomes/otherwise/miscellaneous
      """;

  private static final String OTHERWISE_OF_2019 =
      """
      （六）其他处理 /requests/outcomes/otherwise
      """;

  private static final String CASES =
      """
      行政复议 行政诉讼
      结果维持 结果纠正 其他结果 尚未审结 总计 未经复议直接起诉 复议后起诉
      结果维持 结果纠正 其他结果 尚未审结 总计 结果维持 结果纠正 其他结果 尚未审结 总计
      /review /litigation/direct /litigation/afterReview
      """;

  private OfficialForm() {}

  /** The rows of cells of the table of part 二, filled with the figures of a report. */
  static List<List<String>> disclosure(JsonNode report) {
    return filled(isOf2019(report) ? DISCLOSURE_OF_2019 : DISCLOSURE, report);
  }

  /** Those of the table of part 三. */
  static List<List<String>> requests(JsonNode report) {
    String otherwise = isOf2019(report) ? OTHERWISE_OF_2019 : OTHERWISE;
    return filled(REQUESTS.replace("OTHERWISE\n", otherwise), report);
  }

  /** Those of the table of part 四. */
  static List<List<String>> cases(JsonNode report) {
    return filled(CASES, report);
  }

  private static boolean isOf2019(JsonNode report) {
    return report.path("form").asText().equals("2019");
  }

  private static List<List<String>> filled(String form, JsonNode report) {
    return form.lines()
        .map(row -> Stream.of(row.split(" ")).flatMap(word -> cells(word, report)).toList())
        .toList();
  }

  private static Stream<String> cells(String word, JsonNode report) {
    if (!word.startsWith("/")) {
      return Stream.of(word);
    }
    JsonNode cells = report.at(word);
    return (cells.isContainerNode()
            ? StreamSupport.stream(cells.spliterator(), false)
            : Stream.of(cells))
        .map(cell -> cell.isNull() ? "" : cell.asText());
  }
}

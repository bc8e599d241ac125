package nianbao.report;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The 25 rows of the table of part 三 in printed order, each with its words and its place in the
 * report's JSON (国办公开办函〔2021〕30号).
 */
public enum RequestLine {
  RECEIVED("/requests/received", "一、本年新收政府信息公开申请数量"),
  CARRIED_OVER("/requests/carriedOver", "二、上年结转政府信息公开申请数量"),
  GRANTED("/requests/outcomes/granted", "（一）予以公开"),
  PARTLY_GRANTED("/requests/outcomes/partlyGranted", "（二）部分公开（区分处理的，只计这一情形，不计其他情形）"),
  STATE_SECRET(Group.REFUSED, "stateSecret", "1.属于国家秘密"),
  PROHIBITED_BY_LAW(Group.REFUSED, "prohibitedByLaw", "2.其他法律行政法规禁止公开"),
  PUBLIC_SAFETY(Group.REFUSED, "publicSafety", "3.危及“三安全一稳定”"),
  THIRD_PARTY_RIGHTS(Group.REFUSED, "thirdPartyRights", "4.保护第三方合法权益"),
  INTERNAL_AFFAIRS(Group.REFUSED, "internalAffairs", "5.属于三类内部事务信息"),
  DELIBERATIVE(Group.REFUSED, "deliberative", "6.属于四类过程性信息"),
  ENFORCEMENT_FILE(Group.REFUSED, "enforcementFile", "7.属于行政执法案卷"),
  ADMINISTRATIVE_INQUIRY(Group.REFUSED, "administrativeInquiry", "8.属于行政查询事项"),
  NOT_HELD(Group.UNAVAILABLE, "notHeld", "1.本机关不掌握相关政府信息"),
  NEEDS_CREATION(Group.UNAVAILABLE, "needsCreation", "2.没有现成信息需要另行制作"),
  STILL_UNCLEAR(Group.UNAVAILABLE, "stillUnclear", "3.补正后申请内容仍不明确"),
  PETITION(Group.NOT_PROCESSED, "petition", "1.信访举报投诉类申请"),
  DUPLICATE(Group.NOT_PROCESSED, "duplicate", "2.重复申请"),
  PUBLICATION(Group.NOT_PROCESSED, "publication", "3.要求提供公开出版物"),
  EXCESSIVE(Group.NOT_PROCESSED, "excessive", "4.无正当理由大量反复申请"),
  CONFIRMATION(Group.NOT_PROCESSED, "confirmation", "5.要求行政机关确认或重新出具已获取信息"),
  NOT_CORRECTED(Group.OTHERWISE, "notCorrected", "1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请"),
  FEE_UNPAID(Group.OTHERWISE, "feeUnpaid", "2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请"),
  MISCELLANEOUS(Group.OTHERWISE, "miscellaneous", "3.其他"),
  OUTCOMES_TOTAL("/requests/outcomes/total", "（七）总计"),
  CARRIED_FORWARD("/requests/carriedForward", "四、结转下年度继续办理");

  /** A group of rows under （三） to （六） that share a merged label. */
  public enum Group {
    REFUSED("refused", "（三）不予公开"),
    UNAVAILABLE("unavailable", "（四）无法提供"),
    NOT_PROCESSED("notProcessed", "（五）不予处理"),
    OTHERWISE("otherwise", "（六）其他处理");

    private final String member;
    private final String label;

    Group(String member, String label) {
      this.member = member;
      this.label = label;
    }

    /** The merged cell's words as printed. */
    public String label() {
      return label;
    }

    /** The rows of this group in printed order. */
    public List<RequestLine> lines() {
      return Arrays.stream(RequestLine.values())
          .filter(line -> line.group.equals(Optional.of(this)))
          .toList();
    }
  }

  /** The words that stand before every row from （一） to （七）. */
  public static final String OUTCOMES_LABEL = "三、本年度办理结果";

  private final String pointer;
  private final Optional<Group> group;
  private final String label;

  RequestLine(String pointer, String label) {
    this.pointer = pointer;
    this.group = Optional.empty();
    this.label = label;
  }

  RequestLine(Group group, String member, String label) {
    this.pointer = "/requests/outcomes/" + group.member + "/" + member;
    this.group = Optional.of(group);
    this.label = label;
  }

  /** JSON Pointer (RFC 6901) of the row in the report. */
  public String pointer() {
    return pointer;
  }

  /** The group that this row stands under, if any. */
  public Optional<Group> group() {
    return group;
  }

  /** The row's own words as printed. */
  public String label() {
    return label;
  }

  /** Whether the row is a part of 三、本年度办理结果, its total included. */
  public boolean isOutcome() {
    return this != RECEIVED && this != CARRIED_OVER && this != CARRIED_FORWARD;
  }
}

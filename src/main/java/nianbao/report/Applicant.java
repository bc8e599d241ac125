package nianbao.report;

/**
 * The seven number columns of the table of part 三, in printed order: six kinds of applicant and
 * their total.
 */
public enum Applicant {
  NATURAL_PERSON("自然人"),
  COMPANY("商业企业"),
  RESEARCH_INSTITUTE("科研机构"),
  WELFARE_ORGANISATION("社会公益组织"),
  LEGAL_SERVICE("法律服务机构"),
  OTHER("其他"),
  TOTAL("总计");

  private final String label;

  Applicant(String label) {
    this.label = label;
  }

  /** The column's heading as printed. */
  public String label() {
    return label;
  }
}

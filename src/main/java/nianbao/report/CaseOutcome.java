package nianbao.report;

/** The five columns that each group of the table of part 四 has, in printed order. */
public enum CaseOutcome {
  UPHELD("结果维持"),
  CORRECTED("结果纠正"),
  OTHER("其他结果"),
  PENDING("尚未审结"),
  TOTAL("总计");

  private final String label;

  CaseOutcome(String label) {
    this.label = label;
  }

  /** The column's heading as printed. */
  public String label() {
    return label;
  }
}

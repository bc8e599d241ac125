package nianbao.report;

/** The six parts of the form, their titles fixed by 国办公开办函〔2021〕30号. */
public enum Part {
  OVERVIEW("part-1", "一、总体情况"),
  DISCLOSURE("part-2", "二、主动公开政府信息情况"),
  REQUESTS("part-3", "三、收到和处理政府信息公开申请情况"),
  CASES("part-4", "四、政府信息公开行政复议、行政诉讼情况"),
  PROBLEMS("part-5", "五、存在的主要问题及改进情况"),
  OTHER_MATTERS("part-6", "六、其他需要报告的事项");

  private final String id;
  private final String title;

  Part(String id, String title) {
    this.id = id;
    this.title = title;
  }

  /** The part's title as printed. */
  public String title() {
    return title;
  }

  /** The id of the part's heading in the HTML, {@code part-1} to {@code part-6}. */
  public String id() {
    return id;
  }
}

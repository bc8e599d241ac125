package nianbao.word.part;

/**
 * The styles of the document. Those that Word has itself are called as it calls them in any
 * language, with a Chinese name beside; the others have a Chinese name alone, by which a file that
 * comes back is read.
 */
public enum Style {
  NORMAL("a", "Normal", ""),
  TITLE("a3", "Title", "报告标题"),
  PART("1", "heading 1", "一级标题"),
  SECOND("2", "heading 2", "二级标题"),
  THIRD("3", "heading 3", "三级标题"),
  FOURTH("4", "heading 4", "四级标题"),
  TEXT("nb1", "年报正文", ""),
  CELL("nb2", "年报表格文字", ""),
  NUMBER("nb3", "年报表格数字", ""),
  CELL_HEAD("nb4", "年报表头", ""),
  TABLE_CAPTION("nb5", "年报表题", ""),
  FIGURE("nb6", "年报图", ""),
  FIGURE_CAPTION("nb7", "年报图题", ""),
  SIGNATURE("nb8", "年报署名", ""),
  DATE("nb9", "年报成文日期", ""),
  HEADER("a4", "header", "页眉"),
  FOOTER("a5", "footer", "页脚"),
  RUN_IN_SECOND("nb12", "年报段首二级标题", ""),
  RUN_IN_THIRD("nb13", "年报段首三级标题", ""),
  RUN_IN_FOURTH("nb14", "年报段首四级标题", ""),
  FORM_TABLE("nb15", "年报统计表", ""),
  FREE_TABLE("nb16", "年报表格", ""),
  PICTURES("nb17", "年报并排图", "");

  private final String id;
  private final String title;
  private final String alias;

  Style(String id, String title, String alias) {
    this.id = id;
    this.title = title;
    this.alias = alias;
  }

  /** What the document calls it. */
  public String id() {
    return id;
  }

  /** What a list of styles calls it. */
  String title() {
    return title;
  }

  /** Its Chinese name beside that, or nothing. */
  String alias() {
    return alias;
  }

  /** The style of a heading of a level, 2 to 4. */
  public static Style heading(int level) {
    return switch (level) {
      case 2 -> SECOND;
      case 3 -> THIRD;
      default -> FOURTH;
    };
  }

  /** The style of a heading that text runs on behind. */
  public static Style runIn(int level) {
    return switch (level) {
      case 2 -> RUN_IN_SECOND;
      case 3 -> RUN_IN_THIRD;
      default -> RUN_IN_FOURTH;
    };
  }
}

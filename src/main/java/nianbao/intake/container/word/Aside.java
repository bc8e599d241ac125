package nianbao.intake.container.word;

/** Texts of a Word file that stand beside its body. */
enum Aside {
  HEADER("header", "页眉"),
  FOOTER("footer", "页脚"),
  FOOTNOTES("footnotes", "脚注"),
  ENDNOTES("endnotes", "尾注"),
  COMMENTS("comments", "批注");

  private final String kind;
  private final String reason;

  Aside(String kind, String reason) {
    this.kind = kind;
    this.reason = reason;
  }

  String kind() {
    return kind;
  }

  String reason() {
    return reason;
  }
}

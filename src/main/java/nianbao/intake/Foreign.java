package nianbao.intake;

/** Files that are often taken for documents of text, and what to do instead. */
enum Foreign {
  PNG("\u0089PNG", "这是图片，里面没有文字；请找原来的Word文件或网页再导入，或者在填报页里录入"),
  JPEG("\u00FF\u00D8\u00FF", "这是图片，里面没有文字；请找原来的Word文件或网页再导入，或者在填报页里录入"),
  TIFF("II*\0", "这是扫描的图片，里面没有文字；请找原来的Word文件或网页再导入，或者在填报页里录入"),
  RAR("Rar!", "这是RAR压缩包；请解开后逐个导入"),
  SEVEN_ZIP("7z\u00BC\u00AF", "这是7z压缩包；请解开后逐个导入");

  private final String mark;
  private final String sentence;

  Foreign(String mark, String sentence) {
    this.mark = mark;
    this.sentence = sentence;
  }

  boolean begins(String head) {
    return head.startsWith(mark);
  }

  String sentence() {
    return sentence;
  }
}

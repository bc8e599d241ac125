package nianbao.word.part;

/**
 * The faces of GB/T 9704-2012 by their official names, each with the names of those that Windows
 * and WPS have in its place.
 */
public enum Face {
  BODY("仿宋_GB2312", "仿宋,FangSong,STFangsong,华文仿宋", "02010609030101010101", "modern", "fixed"),
  TITLE(
      "方正小标宋简体",
      "方正小标宋_GBK,FZXiaoBiaoSong-B05S,华文中宋,宋体",
      "03000509000000000000",
      "script",
      "fixed"),
  HEADING("黑体", "SimHei,微软雅黑", "02010609060101010101", "modern", "fixed"),
  SUBHEADING("楷体_GB2312", "楷体,KaiTi,STKaiti,华文楷体", "02010609030101010101", "modern", "fixed"),
  SONG("宋体", "SimSun,新宋体", "02010600030101010101", "auto", "variable");

  private static final int SHORT = 1 << 12;

  private final String official;
  private final String others;
  private final String panose;
  private final String family;
  private final String pitch;

  Face(String official, String others, String panose, String family, String pitch) {
    this.official = official;
    this.others = others;
    this.panose = panose;
    this.family = family;
    this.pitch = pitch;
  }

  /** What a document calls it. */
  public String official() {
    return official;
  }

  /** Properties of a run that is set in it, digits and Latin letters too. */
  void write(Markup out) {
    out.leaf(
        "w:rFonts",
        "w:ascii",
        official,
        "w:eastAsia",
        official,
        "w:hAnsi",
        official,
        "w:cs",
        official);
  }

  /** The part that says what stands in for each (ECMA-376 part 1, 17.8.3). */
  public static byte[] table() {
    Markup fonts = new Markup(SHORT, "w:fonts", "xmlns:w", Words.NAMESPACE);
    for (Face face : values()) {
      fonts.open("w:font", "w:name", face.official);
      fonts.leaf("w:altName", "w:val", face.others);
      fonts.leaf("w:panose1", "w:val", face.panose);
      // 134 is GB 2312 (ECMA-376 part 1, 17.8.3.2).
      fonts.leaf("w:charset", "w:val", "86");
      fonts.leaf("w:family", "w:val", face.family);
      fonts.leaf("w:pitch", "w:val", face.pitch).close();
    }
    return fonts.bytes();
  }
}

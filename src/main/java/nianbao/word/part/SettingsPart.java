package nianbao.word.part;

/** The part with settings (ECMA-376 part 1, 17.15); it is the same in every file. */
public final class SettingsPart {

  private static final int SIZE = 1 << 11;

  /** What Word has meant by a document since 2013 (MS-DOCX 2.7). */
  private static final String MODE = "15";

  private SettingsPart() {}

  /** The part. */
  public static byte[] bytes() {
    Markup out = new Markup(SIZE, "w:settings", "xmlns:w", Words.NAMESPACE);
    out.leaf("w:zoom", "w:percent", "100");
    // Names of agencies and figures are no slips: no wavy lines, and nothing offers to mend them.
    out.leaf("w:hideSpellingErrors").leaf("w:hideGrammaticalErrors");
    out.leaf("w:defaultTabStop", "w:val", "420");
    out.leaf("w:autoHyphenation", "w:val", "0");
    out.leaf("w:evenAndOddHeaders");
    // 28 characters a line, punctuation too.
    out.leaf("w:characterSpacingControl", "w:val", "doNotCompress");
    compatibility(out);
    out.leaf("w:themeFontLang", "w:val", "zh-CN", "w:eastAsia", "zh-CN");
    // Pictures of charts stay as sharp as they are when Word saves the file.
    out.leaf("w:doNotAutoCompressPictures");
    out.leaf("w:decimalSymbol", "w:val", ".").leaf("w:listSeparator", "w:val", ",");
    return out.bytes();
  }

  private static void compatibility(Markup out) {
    out.open("w:compat");
    // A line that a break ends is not stretched to the edge.
    out.leaf("w:doNotExpandShiftReturn");
    out.leaf(
        "w:compatSetting",
        "w:name",
        "compatibilityMode",
        "w:uri",
        "http://schemas.microsoft.com/office/word",
        "w:val",
        MODE);
    out.close();
  }
}

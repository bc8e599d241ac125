package nianbao.check.remnant;

import java.util.List;

/** Marks of programs: fields of a word processor, errors of a sheet, tags of a web page. */
final class Conversions {

  private static final String LETTER = "[A-Za-z0-9_]";

  static final List<Remnant> ALL =
      List.of(
          Remnant.ofConversion("\\[(?:image|bookmark)[^\\]\\n]{0,60}+\\]?"),
          Remnant.ofConversion(
              "#(?:REF|VALUE|NAME|N/A|DIV/0|NUM)[!！?？]?"
                  + "|(?<!%1$s)(?:NULL|NaN|undefined|MERGEFORMAT|MERGEFIELD|PAGEREF|HYPERLINK)(?!%1$s)"
                      .formatted(LETTER)
                  + "|错误！未找到引用源|错误！未定义书签|Error[!！] ?Reference ?source"),
          Remnant.ofConversion(
              "&(?:nbsp|amp|lt|gt|quot|ldquo|rdquo|#\\d{2,5})[;；]|</?(?:br|p|div|span|td|tr|b|strong)/?>"
                  + "|[�]|\\$?\\{\\{?[A-Za-z\\p{IsHan}_.]{0,20}\\}"));

  private Conversions() {}
}

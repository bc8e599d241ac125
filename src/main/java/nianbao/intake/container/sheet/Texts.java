package nianbao.intake.container.sheet;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nianbao.intake.container.Relations;
import nianbao.intake.container.Xml;
import nianbao.intake.piece.UnreadableException;

/** What the cells of a book say: shared texts, and numbers as the cell shows them. */
final class Texts {

  /** Digits that a number of a sheet really has (IEEE 754); the rest is its binary form. */
  private static final MathContext DIGITS = new MathContext(15, RoundingMode.HALF_UP);

  private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);
  private static final int LAST_DAY = 100_000;
  private static final int FIRST_DATE = 14;
  private static final int LAST_DATE = 17;

  private final List<String> shared = new ArrayList<>();
  private final List<Boolean> dates = new ArrayList<>();

  static Texts of(Relations relations) throws UnreadableException {
    Texts texts = new Texts();
    Optional<byte[]> shared = relations.bytesOfKind("sharedStrings");
    if (shared.isPresent()) {
      texts.readShared(Xml.of(shared.get()));
    }
    Optional<byte[]> styles = relations.bytesOfKind("styles");
    if (styles.isPresent()) {
      texts.readStyles(Xml.of(styles.get()));
    }
    return texts;
  }

  private void readShared(Xml xml) throws UnreadableException {
    while (xml.nextIn(0)) {
      if (xml.name().equals("si")) {
        shared.add(rich(xml));
      }
    }
  }

  /** The text of the cursor's element without what is but said aloud. */
  static String rich(Xml xml) throws UnreadableException {
    StringBuilder text = new StringBuilder();
    int outer = xml.depth();
    while (xml.nextIn(outer)) {
      if (xml.name().equals("rPh")) {
        xml.skip();
      } else if (xml.name().equals("t")) {
        text.append(xml.text());
      }
    }
    return text.toString();
  }

  private void readStyles(Xml xml) throws UnreadableException {
    Map<Integer, String> formats = new HashMap<>();
    boolean cells = false;
    while (xml.nextIn(0)) {
      switch (xml.name()) {
        case "numFmt" -> formats.put(xml.number("numFmtId", 0), xml.attribute("formatCode"));
        case "cellXfs" -> cells = true;
        case "cellStyles", "dxfs" -> cells = false;
        case "xf" -> {
          if (cells) {
            int format = xml.number("numFmtId", 0);
            dates.add(isDate(format, formats.getOrDefault(format, "")));
          }
        }
        default -> {}
      }
    }
  }

  private static boolean isDate(int format, String code) {
    return (format >= FIRST_DATE && format <= LAST_DATE)
        || code.replaceAll("\"[^\"]*\"|\\[[^\\]]*\\]|\\\\.", "").matches("(?i).*[yd年].*");
  }

  /** What a cell of a type shows. */
  String of(String type, int style, String value) {
    return switch (type) {
      case "s" -> text(value);
      case "b" -> value.equals("1") ? "TRUE" : "FALSE";
      case "str", "inlineStr", "e", "d" -> value;
      default -> number(value, style);
    };
  }

  private String text(String index) {
    int at = index.matches("\\d{1,9}") ? Integer.parseInt(index) : -1;
    return at >= 0 && at < shared.size() ? shared.get(at) : "";
  }

  private String number(String value, int style) {
    try {
      BigDecimal number = new BigDecimal(value.strip()).round(DIGITS);
      boolean date = style >= 0 && style < dates.size() && dates.get(style);
      if (date && number.signum() > 0 && number.intValue() < LAST_DAY) {
        LocalDate day = DAY_ZERO.plusDays(number.intValue());
        return day.getYear() + "年" + day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
      }
      return plain(number);
    } catch (NumberFormatException e) {
      return value;
    }
  }

  /** A number as a cell shows it, whatever its binary form. */
  static String plain(String value) {
    return plain(new BigDecimal(value).round(DIGITS));
  }

  private static String plain(BigDecimal number) {
    return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
  }
}

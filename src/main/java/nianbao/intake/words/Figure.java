package nianbao.intake.words;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nianbao.form.Column.Kind;
import nianbao.intake.piece.Blank;

/**
 * What a cell says.
 *
 * @param state how sure it is
 * @param value the number in plain digits; empty if there is none
 * @param reason why it is not sure, in words for a clerk; empty if it is
 */
public record Figure(State state, String value, String reason) {

  public enum State {
    READ,
    /** There is a number, but a clerk has to confirm it. */
    DOUBTFUL,
    UNREAD,
    BLANK
  }

  private static final Pattern COUNT = Pattern.compile("[+-]?\\d{1,15}");
  private static final Pattern AMOUNT = Pattern.compile("\\d{1,12}(\\.\\d{1,4})?");
  private static final Pattern GROUPED = Pattern.compile("[+-]?\\d{1,3}(,\\d{3})+(\\.\\d+)?");
  private static final Pattern SPACED = Pattern.compile("\\d{1,3}( \\d{3})+");
  private static final Pattern WITH_UNIT = Pattern.compile("([+-]?[\\d,.]+)(件|条|次|份|项|个|人|万元|元)");
  private static final Pattern WITH_REMARK =
      Pattern.compile("([+-]?\\d[\\d,.]*)([^\\d,.\\s].*)", Pattern.DOTALL);
  private static final Pattern NOTHING = Pattern.compile("[/\\\\|—―–\\-－_*.…无]+|(?i:n/?a|null)");

  /** What text recognition takes digits for; a figure of nothing else is too short to be words. */
  private static final Pattern MISREAD = Pattern.compile("[\\dOoQ〇○lI]{1,9}");

  private static final Pattern START = Pattern.compile("[+-]?\\d");

  private static final Figure BLANK = new Figure(State.BLANK, "", "空白");

  /** What a cell of a kind says. */
  public static Figure of(String text, Kind kind) {
    String plain = plain(text);
    if (plain.isEmpty()) {
      return BLANK;
    }
    if (NOTHING.matcher(plain).matches()) {
      return new Figure(State.UNREAD, "", "写的是“" + plain + "”，不是数字");
    }
    Figure number = number(plain, kind);
    if (MISREAD.matcher(plain).matches() && number.state() == State.UNREAD) {
      return misread(plain, kind);
    }
    return number.state() == State.UNREAD ? marked(plain, kind, number) : number;
  }

  /** Whether a text may stand where a figure belongs: a number, a mark for none, or blank. */
  public static boolean isLike(String text) {
    String plain = plain(text);
    return plain.isEmpty()
        || NOTHING.matcher(plain).matches()
        || START.matcher(plain).lookingAt()
        || MISREAD.matcher(plain).matches();
  }

  /** Full width made plain, blanks at the edges dropped, those within made spaces. */
  private static String plain(String text) {
    StringBuilder plain = new StringBuilder(text.length());
    boolean space = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Blank.is(c)) {
        space = plain.length() > 0;
      } else {
        plain.append(space ? " " : "").append(sign(Words.plain(c)));
        space = false;
      }
    }
    return plain.toString();
  }

  private static char sign(char c) {
    return c == '−' || c == '﹣' ? '-' : c;
  }

  private static Figure misread(String plain, Kind kind) {
    String digits = plain.replaceAll("[OoQ〇○]", "0").replaceAll("[lI]", "1");
    Figure number = number(digits, kind);
    return number.doubting("写的是“" + plain + "”，像是识别错误");
  }

  private static Figure number(String plain, Kind kind) {
    if (GROUPED.matcher(plain).matches()) {
      return ofKind(plain.replace(",", ""), kind);
    }
    if (SPACED.matcher(plain).matches()) {
      return ofKind(plain.replace(" ", ""), kind).doubting("数字中间有空格");
    }
    return ofKind(plain, kind);
  }

  private static Figure ofKind(String plain, Kind kind) {
    return switch (kind) {
      case AMOUNT, PRICE -> AMOUNT.matcher(plain).matches() ? read(plain) : unread("不是金额");
      case CHANGE -> COUNT.matcher(plain).matches() ? whole(plain) : unread("不是整数");
      default -> count(plain);
    };
  }

  private static Figure count(String plain) {
    if (COUNT.matcher(plain).matches()) {
      return plain.startsWith("-") ? unread("是负数") : whole(plain);
    }
    if (plain.matches("\\d{1,15}\\.0+")) {
      return read(plain.substring(0, plain.indexOf('.'))).doubting("写成了小数");
    }
    return unread("不是整数");
  }

  private static Figure whole(String digits) {
    String value = String.valueOf(Long.parseLong(digits));
    boolean padded = digits.replaceFirst("[+-]", "").length() > value.replace("-", "").length();
    return padded ? read(value).doubting("前面有多余的0") : read(value);
  }

  /** A number with words behind it is one to confirm: they cannot travel with it. */
  private static Figure marked(String plain, Kind kind, Figure otherwise) {
    Matcher unit = WITH_UNIT.matcher(plain.replace(" ", ""));
    if (unit.matches()) {
      return withUnit(unit.group(1), unit.group(2), kind);
    }
    Matcher remark = WITH_REMARK.matcher(plain);
    if (remark.matches() && number(remark.group(1), kind).state() == State.READ) {
      return number(remark.group(1), kind).doubting("数字后面还有“" + remark.group(2) + "”，没有读入");
    }
    return broken(plain, kind, otherwise);
  }

  /** An amount in another unit than the form's is not to be taken for one in the form's. */
  private static Figure withUnit(String digits, String unit, Kind kind) {
    Figure number = number(digits, kind);
    boolean money = unit.endsWith("元");
    if (kind == Kind.PRICE && money && number.state() == State.READ) {
      return new Figure(State.READ, number.value() + unit, "");
    }
    if (money != (kind == Kind.AMOUNT) || unit.equals("元")) {
      return unread("单位是“" + unit + "”，与格式不同");
    }
    return number.doubting("数字后面有单位“" + unit + "”");
  }

  /** A number that the width of its cell broke is one to confirm; more blanks are no number. */
  private static Figure broken(String plain, Kind kind, Figure otherwise) {
    String joined = plain.replace(" ", "");
    boolean once = plain.indexOf(' ') >= 0 && plain.indexOf(' ') == plain.lastIndexOf(' ');
    if (once && joined.matches("\\d{5,15}")) {
      return ofKind(joined, kind).doubting("数字断成了两截");
    }
    return otherwise;
  }

  private static Figure read(String value) {
    return new Figure(State.READ, value, "");
  }

  private static Figure unread(String reason) {
    return new Figure(State.UNREAD, "", reason);
  }

  private Figure doubting(String why) {
    return state == State.UNREAD ? this : new Figure(State.DOUBTFUL, value, why);
  }
}

package nianbao.stamp.shown;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The words of a page's content (ISO 32000-1 7.2 and 7.3), one operator after the other. */
final class Tokens {

  private static final String DELIMITERS = "()<>[]{}/%";

  private final byte[] content;
  private int at;

  Tokens(byte[] content) {
    this.content = content;
  }

  /**
   * Reads up to the next operator and gives it; empty at the end.
   *
   * @param operands gets what stands before it. The id of marked content is a number among them,
   *     whatever dictionary it stands in
   */
  String next(Operands operands) {
    operands.clear();
    while (skipBlanks()) {
      int c = content[at];
      if (isNumber(c)) {
        operands.add(number());
      } else if (c == '/') {
        operands.add(name());
      } else if (c == '(' || (c == '<' && peek(1) != '<')) {
        operands.add(string());
      } else if (c == '[') {
        operands.add(array());
      } else if (c == '<' || c == '>') {
        at += 2;
      } else {
        return word();
      }
    }
    return "";
  }

  private boolean skipBlanks() {
    while (at < content.length && (isBlank(content[at]) || content[at] == '%')) {
      if (content[at] == '%') {
        skipLine();
      } else {
        at++;
      }
    }
    return at < content.length;
  }

  private void skipLine() {
    while (at < content.length && content[at] != '\n' && content[at] != '\r') {
      at++;
    }
  }

  private int peek(int ahead) {
    return at + ahead < content.length ? content[at + ahead] : -1;
  }

  private static boolean isBlank(int c) {
    return c == ' ' || c == '\n' || c == '\r' || c == '\t' || c == '\f' || c == 0;
  }

  private static boolean isNumber(int c) {
    return (c >= '0' && c <= '9') || c == '-' || c == '+' || c == '.';
  }

  /** PDF has no exponents (7.3.3). */
  private double number() {
    boolean negative = content[at] == '-';
    if (negative || content[at] == '+') {
      at++;
    }
    long digits = 0;
    double scale = 1;
    boolean fraction = false;
    for (; at < content.length && isNumber(content[at]); at++) {
      if (content[at] == '.') {
        fraction = true;
      } else {
        digits = digits * 10 + content[at] - '0';
        scale *= fraction ? 10 : 1;
      }
    }
    return (negative ? -digits : digits) / scale;
  }

  private String name() {
    at++;
    return word();
  }

  private String word() {
    int start = at;
    while (at < content.length && !isBlank(content[at]) && DELIMITERS.indexOf(content[at]) < 0) {
      at++;
    }
    if (at == start && content[start - 1] != '/') {
      throw new UnknownContentException("“" + (char) content[start] + "”");
    }
    return new String(content, start, at - start, StandardCharsets.ISO_8859_1);
  }

  private List<Object> array() {
    List<Object> array = new ArrayList<>();
    at++;
    while (skipBlanks() && content[at] != ']') {
      int c = content[at];
      if (isNumber(c)) {
        array.add(number());
      } else if (c == '(' || c == '<') {
        array.add(string());
      } else {
        throw new UnknownContentException("an array of “" + (char) c + "”");
      }
    }
    at++;
    return array;
  }

  private byte[] string() {
    return content[at] == '<' ? hexadecimal() : literal();
  }

  private byte[] hexadecimal() {
    at++;
    int start = at;
    while (peek(0) != '>') {
      at++;
      if (at >= content.length) {
        throw new UnknownContentException("a string without an end");
      }
    }
    byte[] bytes = new byte[(at - start) / 2];
    for (int i = 0; i < bytes.length; i++) {
      int high = Character.digit(content[start + 2 * i], 16);
      int low = Character.digit(content[start + 2 * i + 1], 16);
      if (high < 0 || low < 0) {
        throw new UnknownContentException("a string that is not hexadecimal");
      }
      bytes[i] = (byte) ((high << 4) | low);
    }
    at++;
    return bytes;
  }

  /** Codes of two bytes may hold any byte (7.3.4.2). */
  private byte[] literal() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    int depth = 1;
    at++;
    while (at < content.length) {
      int c = content[at++];
      depth += c == '(' ? 1 : c == ')' ? -1 : 0;
      if (depth == 0) {
        return bytes.toByteArray();
      }
      bytes.write(c == '\\' ? escaped() : c);
    }
    throw new UnknownContentException("a string without an end");
  }

  private int escaped() {
    int c = peek(0);
    at++;
    return switch (c) {
      case 'n' -> '\n';
      case 'r' -> '\r';
      case 't' -> '\t';
      case 'b' -> '\b';
      case 'f' -> '\f';
      case '(', ')', '\\' -> c;
      default -> throw new UnknownContentException("an escape of “" + (char) c + "” in a string");
    };
  }
}

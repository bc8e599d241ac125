package nianbao.intake.container.text;

/** The words of rich text, one after the other (RTF 1.9.1, conventions of an RTF reader). */
final class Tokens {

  /** What a token is. */
  enum Kind {
    OPEN,
    CLOSE,
    WORD,
    BYTE,
    TEXT,
    END
  }

  /** A number has so many digits at most, and may have a sign before them. */
  private static final int LONGEST_NUMBER = 10;

  private final String text;
  private int at;
  private String word = "";
  private int number;
  private boolean numbered;

  /**
   * The tokens of a text.
   *
   * @param text a character for each byte
   */
  Tokens(String text) {
    this.text = text;
  }

  /** The next token. */
  Kind next() {
    while (at < text.length() && (text.charAt(at) == '\r' || text.charAt(at) == '\n')) {
      at++;
    }
    if (at >= text.length()) {
      return Kind.END;
    }
    char c = text.charAt(at++);
    return switch (c) {
      case '{' -> Kind.OPEN;
      case '}' -> Kind.CLOSE;
      case '\\' -> control();
      default -> plain(c);
    };
  }

  private Kind plain(char c) {
    number = c;
    return c < 0x80 ? Kind.TEXT : Kind.BYTE;
  }

  private Kind control() {
    if (at >= text.length()) {
      return Kind.END;
    }
    char c = text.charAt(at);
    if (c == '\'') {
      return hex();
    }
    if (!isLetter(c)) {
      at++;
      return symbol(c);
    }
    int start = at;
    while (at < text.length() && isLetter(text.charAt(at))) {
      at++;
    }
    word = text.substring(start, at);
    readNumber();
    return Kind.WORD;
  }

  private Kind hex() {
    int end = Math.min(text.length(), at + 3);
    String digits = text.substring(Math.min(end, at + 1), end);
    at = end;
    number = digits.matches("[0-9a-fA-F]{2}") ? Integer.parseInt(digits, 16) : '?';
    return Kind.BYTE;
  }

  private Kind symbol(char c) {
    word =
        switch (c) {
          case '\n', '\r' -> "par";
          case '*' -> "*";
          case '~' -> "nbsp";
          case '_' -> "nbhyphen";
          case '-' -> "opthyphen";
          default -> "";
        };
    if (c == '\\' || c == '{' || c == '}') {
      return plain(c);
    }
    numbered = false;
    return Kind.WORD;
  }

  private void readNumber() {
    int start = at;
    if (at < text.length() && text.charAt(at) == '-') {
      at++;
    }
    while (at < text.length()
        && Character.digit(text.charAt(at), 10) >= 0
        && at - start <= LONGEST_NUMBER) {
      at++;
    }
    String digits = text.substring(start, at);
    numbered = digits.matches("-?\\d{1,9}");
    number = numbered ? Integer.parseInt(digits) : 0;
    if (at < text.length() && text.charAt(at) == ' ') {
      at++;
    }
  }

  private static boolean isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  /** Passes over raw bytes that follow a word. */
  void skip(int bytes) {
    at = Math.min(text.length(), at + Math.max(0, bytes));
  }

  /** The control word. */
  String word() {
    return word;
  }

  /** The number behind the word, or the code of the byte or character. */
  int number() {
    return number;
  }

  /** Whether a property is on: it is where no number says 0. */
  boolean isOn() {
    return !numbered || number != 0;
  }
}

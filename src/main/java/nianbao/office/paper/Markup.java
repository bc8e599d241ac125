package nianbao.office.paper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;

/** HTML that is written piece by piece. For one thread. */
final class Markup {

  private final Writer out;

  Markup(Writer out) {
    this.out = out;
  }

  /** Markup of our own, as it is. */
  Markup raw(String markup) {
    try {
      out.write(markup);
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Somebody's words. */
  Markup text(String words) {
    return raw(escaped(words));
  }

  /** An element with nothing but words. */
  Markup element(String name, String words) {
    String end = name.replaceFirst("(?s) .*", "");
    return raw("<" + name + ">").text(words).raw("</" + end + ">");
  }

  /** Words as they stand in text and in the values of attributes. */
  static String escaped(String words) {
    StringBuilder escaped = new StringBuilder(words.length() + 16);
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      switch (c) {
        case '&' -> escaped.append("&amp;");
        case '<' -> escaped.append("&lt;");
        case '>' -> escaped.append("&gt;");
        case '"' -> escaped.append("&quot;");
        case '\'' -> escaped.append("&#39;");
        default -> escaped.append(c < ' ' && c != '\n' && c != '\t' ? ' ' : c);
      }
    }
    return escaped.toString();
  }
}

package nianbao.stamp.ofd.page;

import java.nio.charset.StandardCharsets;

/**
 * One XML part in the making (GB/T 33190-2016 6.1: UTF-8, elements in the standard's namespace).
 */
public final class Markup {

  /** The namespace of the standard. */
  public static final String NAMESPACE = "http://www.ofdspec.org/2016";

  /** A thousandth of a millimetre: no device is as fine. */
  private static final int PLACES = 3;

  private static final long[] POWERS = {1, 10, 100, 1_000, 10_000, 100_000, 1_000_000};

  private final StringBuilder text;
  private final String opening;
  private final String closing;

  /** A part of the standard that begins with the root element, open. */
  public Markup(String root, int expected) {
    this("ofd", NAMESPACE, root, expected);
  }

  /** A part of another namespace. */
  public Markup(String prefix, String namespace, String root, int expected) {
    text = new StringBuilder(expected);
    opening = "<" + prefix + ":";
    closing = "</" + prefix + ":";
    text.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n").append(opening).append(root);
    text.append(" xmlns:").append(prefix).append("=\"").append(namespace).append('"');
  }

  /** Opens an element; its attributes come next. */
  public Markup open(String name) {
    text.append(opening).append(name);
    return this;
  }

  /** Text with whatever characters. */
  public Markup attribute(String name, String value) {
    text.append(' ').append(name).append("=\"");
    escape(value);
    text.append('"');
    return this;
  }

  /** A whole number. */
  public Markup attribute(String name, long value) {
    text.append(' ').append(name).append("=\"").append(value).append('"');
    return this;
  }

  /** Lengths in millimetres. */
  public Markup attribute(String name, double... values) {
    text.append(' ').append(name).append("=\"");
    for (int i = 0; i < values.length; i++) {
      text.append(i == 0 ? "" : " ");
      number(values[i], PLACES);
    }
    text.append('"');
    return this;
  }

  /** Begins an attribute whose value is written piece by piece. */
  public Markup begin(String name) {
    text.append(' ').append(name).append("=\"");
    return this;
  }

  /** Ends such an attribute. */
  public Markup end() {
    text.append('"');
    return this;
  }

  /** Ends the attributes of an element that has content. */
  public Markup content() {
    text.append('>');
    return this;
  }

  /** Ends an element that has none. */
  public Markup empty() {
    text.append("/>");
    return this;
  }

  /** Closes an element that has content. */
  public Markup close(String name) {
    text.append(closing).append(name).append('>');
    return this;
  }

  /** An element with text. */
  public Markup element(String name, String value) {
    return open(name).content().text(value).close(name);
  }

  /** Text with whatever characters. */
  public Markup text(String value) {
    escape(value);
    return this;
  }

  /** Text that needs no escape. */
  public Markup plain(String value) {
    text.append(value);
    return this;
  }

  /** One character, whichever it is. */
  public Markup character(int codePoint) {
    switch (codePoint) {
      case '&' -> text.append("&amp;");
      case '<' -> text.append("&lt;");
      case '>' -> text.append("&gt;");
      case '"' -> text.append("&quot;");
      default -> text.appendCodePoint(codePoint);
    }
    return this;
  }

  /** A length in millimetres. */
  public Markup number(double value) {
    return number(value, PLACES);
  }

  /** A number without needless digits. */
  public Markup number(double value, int places) {
    long power = POWERS[places];
    long scaled = Math.round(value * power);
    if (scaled < 0) {
      text.append('-');
      scaled = -scaled;
    }
    text.append(scaled / power);
    long fraction = scaled % power;
    if (fraction > 0) {
      text.append('.');
      for (long digit = power / 10; fraction > 0; digit /= 10) {
        text.append((char) ('0' + fraction / digit));
        fraction %= digit;
      }
    }
    return this;
  }

  /** A colour of {@code 0xRRGGBB} (GB/T 33190-2016 8.3.2; sRGB is what counts without a space). */
  public Markup colour(String name, int colour) {
    open(name).begin("Value");
    text.append((colour >> 16) & 0xFF).append(' ');
    text.append((colour >> 8) & 0xFF).append(' ').append(colour & 0xFF);
    return end().empty();
  }

  /** The whole part. */
  public byte[] bytes() {
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  private void escape(String value) {
    for (int i = 0; i < value.length(); i++) {
      if (Character.isHighSurrogate(value.charAt(i))) {
        text.append(value, i, i + 2);
        i++;
      } else {
        character(value.charAt(i));
      }
    }
  }
}

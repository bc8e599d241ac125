package nianbao.read;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import nianbao.report.Problem;

/** The input as text, and the one way to refuse it with its place. */
record SourceText(String text) {

  /** Ends the reading of an input that is not JSON. */
  static final class Refusal extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient Reading.Unreadable reading;

    private Refusal(Reading.Unreadable reading) {
      super(reading.problem().message(), null, false, false);
      this.reading = reading;
    }

    Reading.Unreadable reading() {
      return reading;
    }
  }

  private static final String ADVICE = "请用记事本等打开，“另存为”时编码选“UTF-8”";
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  /** Decodes an input. */
  static SourceText of(byte[] input) throws Refusal {
    if (input.length > ReportReader.MAX_BYTES) {
      throw whole("too-large", "输入超过10MB，太大了；请缩小里面的图，或者减少内容");
    }
    refuseWideCharacters(input);
    String text = utf8(input);
    if (text.isBlank()) {
      throw whole("empty-input", "输入是空的，没有报告；请检查是不是选错了文件");
    }
    return new SourceText(text);
  }

  /**
   * A place in the text.
   *
   * @param line counted from 1; a line ends with LF, CR LF or CR
   * @param column counted from 1 in code points
   */
  record Place(int line, int column) {}

  /** The places of offsets, which are counted in chars from 0. */
  Map<Integer, Place> places(SortedSet<Integer> offsets) {
    Map<Integer, Place> places = new HashMap<>();
    int line = 1;
    int column = 1;
    int i = 0;
    for (int offset : offsets) {
      for (; i < offset; i++) {
        if (isEndOfLine(i)) {
          line++;
          column = 1;
        } else if (!Character.isLowSurrogate(text.charAt(i))) {
          column++;
        }
      }
      places.put(offset, new Place(line, column));
    }
    return places;
  }

  /** A refusal of this text at a place in it, counted in chars from 0. */
  Refusal refusal(String rule, long offset, String message) {
    int end = (int) Math.max(0, Math.min(offset, text.length()));
    Place place = Objects.requireNonNull(places(new TreeSet<>(List.of(end))).get(end));
    String placed = "第" + place.line() + "行第" + place.column() + "个字符：" + message;
    return new Refusal(
        new Reading.Unreadable(Problem.error(rule, "", placed), place.line(), place.column()));
  }

  private boolean isEndOfLine(int index) {
    char c = text.charAt(index);
    return c == '\n' || (c == '\r' && !text.startsWith("\n", index + 1));
  }

  private static Refusal whole(String rule, String message) {
    return new Refusal(new Reading.Unreadable(Problem.error(rule, "", message), 1, 1));
  }

  // RFC 8259 text starts with two ASCII characters: a zero among its first bytes is UTF-16 or -32.
  private static void refuseWideCharacters(byte[] input) throws Refusal {
    byte[] start = Arrays.copyOf(input, 4);
    int mark = (start[0] & 0xFF) << 8 | (start[1] & 0xFF);
    boolean wide = (start[0] == 0 && start[2] == 0) || (start[1] == 0 && start[3] == 0);
    if (input.length >= 4 && (wide || mark == 0 || mark == 0xFEFF || mark == 0xFFFE)) {
      boolean four = mark == 0 || (start[2] == 0 && start[3] == 0);
      throw whole("encoding", "输入的编码是" + (four ? "UTF-32" : "UTF-16") + "，不是UTF-8；" + ADVICE);
    }
  }

  // What is broken decodes to U+FFFD: a text without any is whole, and that is quick to see.
  private static String utf8(byte[] input) throws Refusal {
    String whole = new String(input, StandardCharsets.UTF_8);
    return whole.indexOf('\uFFFD') < 0 ? withoutMark(whole) : decoded(input);
  }

  private static String decoded(byte[] input) throws Refusal {
    ByteBuffer bytes = ByteBuffer.wrap(input);
    CharBuffer chars = CharBuffer.allocate(input.length);
    boolean broken = StandardCharsets.UTF_8.newDecoder().decode(bytes, chars, true).isError();
    String text = withoutMark(chars.flip().toString());
    if (broken) {
      throw new SourceText(text)
          .refusal(
              "encoding",
              text.length(),
              isNational(input)
                  ? "输入的编码是GB18030（GBK、GB2312），不是UTF-8；" + ADVICE
                  : "这里的字节不是UTF-8编码，文件可能损坏了；" + ADVICE);
    }
    return text;
  }

  private static String withoutMark(String text) {
    return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
  }

  /**
   * Whether bytes that are not UTF-8 look like Chinese text in GB18030.
   *
   * <p>Broken UTF-8 often decodes as GB18030 too, into rare ideographs. But of GB18030 text hardly
   * two characters in ten pass as UTF-8, of broken UTF-8 most do.
   */
  private static boolean isNational(byte[] input) {
    String asUtf8 = new String(input, StandardCharsets.UTF_8);
    long lost = asUtf8.chars().filter(c -> c == '\uFFFD').count();
    long kept = asUtf8.chars().filter(c -> c > 0x7F).count() - lost;
    try {
      CharBuffer national =
          Charset.forName("GB18030")
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(input));
      long foreign = national.chars().filter(c -> c > 0x7F).count();
      return lost > kept
          && national.chars().filter(SourceText::isChinese).count() * 10 > foreign * 8;
    } catch (CharacterCodingException e) {
      return false;
    }
  }

  private static boolean isChinese(int c) {
    return (c >= 0x2014 && c <= 0x2026)
        || (c >= 0x3000 && c <= 0x303F)
        || (c >= 0x4E00 && c <= 0x9FFF)
        || (c >= 0xFF00 && c <= 0xFFEF);
  }
}

package nianbao.http.answer;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A part of a body that a client asks for, to go on with a transfer that broke off (RFC 9110 14).
 *
 * @param first the first byte, counted from 0
 * @param last the last byte, which belongs to it
 */
public record ByteRange(long first, long last) {

  // Eighteen digits fit into a long; nothing here is as large.
  private static final Pattern ONE = Pattern.compile("bytes=([0-9]{0,18})-([0-9]{0,18})");

  /**
   * The part that a header names.
   *
   * @param range the header Range; one with several parts, or of another form, means the whole
   * @param size of the body, in bytes
   * @return empty for the whole
   * @throws Refusal if there is nothing of the part
   */
  public static Optional<ByteRange> of(Optional<String> range, long size) throws Refusal {
    Matcher form = ONE.matcher(range.map(text -> text.replace(" ", "")).orElse(""));
    if (!form.matches() || (form.group(1).isEmpty() && form.group(2).isEmpty())) {
      return Optional.empty();
    }
    if (form.group(1).isEmpty()) {
      long suffix = Long.parseLong(form.group(2));
      return Optional.of(within(Math.max(0, size - suffix), size - 1, size));
    }
    long first = Long.parseLong(form.group(1));
    long last = form.group(2).isEmpty() ? size - 1 : Long.parseLong(form.group(2));
    // RFC 9110 14.1.1: an end before its beginning is no range.
    boolean isNone = !form.group(2).isEmpty() && last < first;
    return isNone ? Optional.empty() : Optional.of(within(first, Math.min(last, size - 1), size));
  }

  private static ByteRange within(long first, long last, long size) throws Refusal {
    if (first >= size) {
      throw new Refusal(Fault.NO_SUCH_RANGE, "请求头Range要的一段不存在，一共只有" + size + "字节。")
          .with("Content-Range", "bytes */" + size);
    }
    return new ByteRange(first, last);
  }

  /** How many bytes it has. */
  public long length() {
    return last - first + 1;
  }

  /** The header Content-Range. */
  public String of(long size) {
    return "bytes " + first + "-" + last + "/" + size;
  }
}

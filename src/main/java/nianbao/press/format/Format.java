package nianbao.press.format;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What a report can be made into. This is the one list: the command line, the routes, archives and
 * the cluster offer what stands here, in this order.
 */
public enum Format {
  /** PDF/A-3a, which carries the report that it was made from. */
  PDF("PDF", true, "application/pdf", ".pdf"),
  /** OFD (GB/T 33190-2016), page for page the PDF, which carries its report too. */
  OFD("OFD", true, "application/ofd", ".ofd"),
  /** The standard-format web page, one file that needs nothing else. */
  HTML("网页", false, "text/html; charset=utf-8", ".html", ".htm"),
  /**
   * A Word file (ECMA-376) laid out as the PDF, to be edited and read back; it carries its report.
   */
  DOCX(
      "Word文件",
      true,
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
      ".docx");

  private final String shownName;
  private final boolean drafts;
  private final String mediaType;

  // What List.of gives cannot be changed.
  @SuppressWarnings("ImmutableEnumChecker")
  private final List<String> endings;

  Format(String shownName, boolean drafts, String mediaType, String... endings) {
    this.shownName = shownName;
    this.drafts = drafts;
    this.mediaType = mediaType;
    this.endings = List.of(endings);
  }

  /** What a clerk calls it. */
  public String shownName() {
    return shownName;
  }

  /** What options, addresses and lists call it. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Its media type with its parameters. */
  public String mediaType() {
    return mediaType;
  }

  /** Its media type alone. */
  public String type() {
    return mediaType.replaceFirst(";.*", "");
  }

  /** What a file of this format ends in, with its dot. */
  public String ending() {
    return endings.get(0);
  }

  /** Whether there can be a draft of it. */
  public boolean hasDrafts() {
    return drafts;
  }

  /** Whether it is made of pages that are laid out; the others are made of the report alone. */
  public boolean hasPages() {
    return switch (this) {
      case PDF, OFD -> true;
      case HTML, DOCX -> false;
    };
  }

  /** Whether a file of this format says what it was made with, so that it is verified by itself. */
  public boolean saysHowItWasMade() {
    return switch (this) {
      case PDF, OFD, DOCX -> true;
      case HTML -> false;
    };
  }

  /** The format that an option, an address or a list names. */
  public static Optional<Format> of(String code) {
    return Arrays.stream(values()).filter(format -> format.code().equals(code)).findFirst();
  }

  /** The format of a media type without parameters. */
  public static Optional<Format> ofType(String type) {
    return Arrays.stream(values()).filter(format -> format.type().equals(type)).findFirst();
  }

  /** The formats of a list such as {@code pdf,html}; empty if one of them is none. */
  public static Optional<List<Format>> listOf(String codes) {
    List<Optional<Format>> named = Arrays.stream(codes.split(",", -1)).map(Format::of).toList();
    return named.stream().allMatch(Optional::isPresent)
        ? Optional.of(named.stream().map(Optional::orElseThrow).distinct().sorted().toList())
        : Optional.empty();
  }

  /** The format that a file's name ends in. */
  public static Optional<Format> ofFile(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return Arrays.stream(values())
        .filter(format -> format.endings.stream().anyMatch(lower::endsWith))
        .findFirst();
  }

  /** A file's name without the ending of its format. */
  public static String stem(String name) {
    return Arrays.stream(values())
        .flatMap(format -> format.endings.stream())
        .filter(name::endsWith)
        .findFirst()
        .map(ending -> name.substring(0, name.length() - ending.length()))
        .orElse(name);
  }

  /** The longest ending: a name that has room for it has room for each. */
  public static String longestEnding() {
    return Arrays.stream(values())
        .map(Format::ending)
        .max(Comparator.comparingInt(String::length))
        .orElseThrow();
  }

  /** What all are called by options, such as {@code pdf、html}. */
  public static String codes() {
    return Arrays.stream(values()).map(Format::code).collect(Collectors.joining("、"));
  }
}

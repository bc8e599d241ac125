package nianbao.render.face;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a face is for; GB/T 9704-2012 5.2.2 and 7.3 name one for each kind of text. */
public enum Role {
  /** 正文, and （一）'s followers 1. and （1）. */
  BODY("仿宋"),
  /** 标题. */
  TITLE("小标宋"),
  /** 一、. */
  HEADING("黑体"),
  /** （一）. */
  SUBHEADING("楷体"),
  /** 页码, and every character that the face of its role lacks. */
  FALLBACK("宋体"),
  /** Figures and Latin letters of the body. */
  DIGITS("数字"),
  /** Symbols that none of the faces above has. */
  SYMBOLS("符号"),
  /** Ideographs that none of the faces above has. */
  RARE("生僻字");

  private static final Map<Role, List<Role>> FALLBACKS =
      Stream.of(values()).collect(Collectors.toUnmodifiableMap(role -> role, Role::ordered));

  private final String family;

  Role(String family) {
    this.family = family;
  }

  /** The family's name in style sheets. */
  public String family() {
    return family;
  }

  /**
   * The roles whose faces are asked for a character, in this order: this one, the fallback, then
   * any other but that of figures, which are a part of the body's face; the spare ones come last.
   */
  public List<Role> fallbacks() {
    return Objects.requireNonNull(FALLBACKS.get(this));
  }

  private List<Role> ordered() {
    return Stream.concat(Stream.of(this, FALLBACK), Stream.of(values()))
        .filter(role -> role != DIGITS)
        .distinct()
        .toList();
  }

  /** Whether its face is for characters that all others lack, and read when one is asked for. */
  boolean isSpare() {
    return this == SYMBOLS || this == RARE;
  }

  /** The roles whose faces style sheets set texts in, and which are read at the start. */
  static List<Role> ofTexts() {
    return Stream.of(values()).filter(role -> role != DIGITS && !role.isSpare()).toList();
  }

  /** The spare role that a character may be in, which no other face has. */
  static Optional<Role> spareFor(int codePoint) {
    if (Character.isIdeographic(codePoint)) {
      return Optional.of(RARE);
    }
    return switch (Character.getType(codePoint)) {
      case Character.OTHER_SYMBOL,
          Character.MATH_SYMBOL,
          Character.MODIFIER_SYMBOL,
          Character.OTHER_NUMBER,
          Character.OTHER_PUNCTUATION ->
          Optional.of(SYMBOLS);
      default -> Optional.empty();
    };
  }

  /** The role's key in {@code fonts.properties}. */
  String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}

package nianbao.measure;

/**
 * The marked content that something is painted in (ISO 32000-1 14.6).
 *
 * @param artifact whether it is decoration that screen readers do not speak
 * @param id its number in the structure tree, or {@link #NO_ID}
 */
public record Mark(boolean artifact, int id) {

  /** The number of content that stands in no structure tree. */
  public static final int NO_ID = -1;

  static final Mark NONE = new Mark(false, NO_ID);
}

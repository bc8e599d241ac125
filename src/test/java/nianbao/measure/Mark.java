package nianbao.measure;

/**
 * The marked content that something is painted in (ISO 32000-1 14.6).
 *
 * @param artifact whether it is decoration that screen readers do not speak
 * @param figure whether it belongs to a picture or drawing, which is painted behind the page's text
 * @param id its number in the structure tree, or {@link #NO_ID}
 */
public record Mark(boolean artifact, boolean figure, int id) {

  /** The number of content that stands in no structure tree. */
  public static final int NO_ID = -1;

  static final Mark NONE = new Mark(false, false, NO_ID);
}

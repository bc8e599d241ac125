package nianbao.intake.container;

/** What kind of picture bytes are, by the bytes alone. */
public final class PictureType {

  private PictureType() {}

  /** {@code image/png}, {@code image/jpeg}, or the empty string for what a report cannot carry. */
  public static String of(byte[] bytes) {
    if (begins(bytes, 0x89, 'P', 'N', 'G')) {
      return "image/png";
    }
    return begins(bytes, 0xFF, 0xD8, 0xFF) ? "image/jpeg" : "";
  }

  private static boolean begins(byte[] bytes, int... mark) {
    for (int i = 0; i < mark.length; i++) {
      if (i >= bytes.length || (bytes[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }
}

package nianbao.render.truetype;

/** A font file for embedding (ISO 32000-1 9.9). */
public final class EmbeddedFile {

  private final byte[] deflated;
  private final int length;

  EmbeddedFile(byte[] deflated, int length) {
    this.deflated = deflated;
    this.length = length;
  }

  /** The file as a deflated stream; not to be changed. */
  public byte[] deflated() {
    return deflated;
  }

  /** The length of the file itself, in bytes. */
  public int length() {
    return length;
  }
}

package nianbao.render.truetype;

/** A font file for embedding (ISO 32000-1 9.9, GB/T 33190-2016 11.1). */
public final class EmbeddedFile {

  private final byte[] deflated;
  private final int length;
  private final int crc;

  EmbeddedFile(byte[] deflated, int length, int crc) {
    this.deflated = deflated;
    this.length = length;
    this.crc = crc;
  }

  /** The file as a deflated stream (RFC 1950); not to be changed. */
  public byte[] deflated() {
    return deflated;
  }

  /** The CRC-32 of the file itself. */
  public int crc() {
    return crc;
  }

  /** The length of the file itself, in bytes. */
  public int length() {
    return length;
  }
}

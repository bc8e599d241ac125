package nianbao.render.deflate;

/** A piece of a stream, coded, to be put into any number of streams in the same code. */
public final class Piece {

  private final Bits bits;
  private final int length;
  private final Sum sum;
  private final Crc crc;

  Piece(Bits bits, int length, Sum sum, Crc crc) {
    this.bits = bits;
    this.length = length;
    this.sum = sum;
    this.crc = crc;
  }

  /** How many bytes it stands for. */
  public int length() {
    return length;
  }

  Bits bits() {
    return bits;
  }

  Sum sum() {
    return sum;
  }

  Crc crc() {
    return crc;
  }
}

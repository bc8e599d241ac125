package nianbao.render.deflate;

/** A piece of a stream, coded, to be put into any number of streams in the same code. */
public final class Piece {

  private final Bits bits;
  private final int length;
  private final Sum sum;

  Piece(Bits bits, int length, Sum sum) {
    this.bits = bits;
    this.length = length;
    this.sum = sum;
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
}

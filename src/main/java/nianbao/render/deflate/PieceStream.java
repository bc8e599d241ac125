package nianbao.render.deflate;

/** A deflated stream that is put together of pieces (RFC 1950). Used once, by one thread. */
public final class PieceStream {

  /** What the glyphs of a report come to, so that the memory rarely grows. */
  private static final int USUAL_WORDS = 1 << 14;

  private final ByteCode code;
  private final Bits bits = new Bits(USUAL_WORDS);
  private Sum sum = Sum.NONE;
  private Crc crc = Crc.NONE;
  private int length;

  /** A stream that nothing is written to yet. */
  public PieceStream(ByteCode code) {
    this.code = code;
    bits.append(code.start());
  }

  /** Appends a piece that was coded in the stream's code. */
  public void append(Piece piece) {
    bits.append(piece.bits());
    add(piece.length(), piece.sum(), piece.crc());
  }

  /** Appends bytes. */
  public void append(byte[] bytes) {
    code.encode(bytes, bits);
    add(bytes.length, Sum.of(bytes), Crc.of(bytes));
  }

  /** How many bytes come out of it when it is inflated. */
  public int length() {
    return length;
  }

  /** The CRC-32 of those bytes. */
  public int crc() {
    return crc.value();
  }

  /** Ends it, and gives what every inflater reads. */
  public byte[] end() {
    code.end(bits);
    bits.write(Integer.toUnsignedLong(Integer.reverseBytes(sum.value())), Integer.SIZE);
    return bits.toByteArray();
  }

  private void add(int more, Sum of, Crc crcOf) {
    sum = sum.and(of, more);
    crc = crc.and(crcOf, more);
    length += more;
  }
}

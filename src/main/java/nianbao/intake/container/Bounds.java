package nianbao.intake.container;

/** What no document may pass: real ones stay a hundred times below. */
public final class Bounds {

  /** Bytes of a file. */
  public static final int FILE = 50 << 20;

  /** Bytes that the parts of a file come to when they are unpacked. */
  public static final long UNPACKED = 200L << 20;

  /** How many times larger than packed they may be. */
  public static final int RATIO = 200;

  /** Columns of a table, and of a merged cell. */
  public static final int COLUMNS = 64;

  /** Rows that a merged cell covers. */
  public static final int ROW_SPAN = 200;

  /** Rows of all tables of a document. */
  public static final int ROWS = 20_000;

  /** Lines of a text. */
  public static final int LINES = 100_000;

  /** Elements within each other. */
  public static final int NESTING = 256;

  /** Bytes of a picture. */
  public static final int PICTURE = 20 << 20;

  private Bounds() {}
}

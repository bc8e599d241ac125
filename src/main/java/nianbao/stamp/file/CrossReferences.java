package nianbao.stamp.file;

/** Where each object stands: the entries of a cross-reference stream (ISO 32000-1 7.5.8.3). */
final class CrossReferences {

  /** Of the three fields of an entry, in bytes. */
  static final String WIDTHS = "[1 4 2]";

  private static final int PLACE = 4;
  private static final int DETAIL = 2;
  private static final int ALONE = 1;
  private static final int PACKED = 2;

  /** The number that marks the end of the list of free objects. */
  private static final int NEVER_REUSED = 65_535;

  private final long[] places;
  private final int[] details;
  private final int[] types;

  /** For objects numbered from 1 up to, but not including, a number. */
  CrossReferences(int size) {
    places = new long[size];
    details = new int[size];
    types = new int[size];
    details[0] = NEVER_REUSED;
  }

  /** An object of its own, that many bytes into the file. */
  void alone(int number, long offset) {
    types[number] = ALONE;
    places[number] = offset;
  }

  /** The object at an index of an object stream. */
  void packed(int number, int stream, int index) {
    types[number] = PACKED;
    places[number] = stream;
    details[number] = index;
  }

  /** The data of the cross-reference stream. */
  Octets table() {
    Octets table = new Octets(types.length * (1 + PLACE + DETAIL));
    for (int number = 0; number < types.length; number++) {
      table.write(types[number]);
      table.binary(places[number], PLACE);
      table.binary(details[number], DETAIL);
    }
    return table;
  }
}

package nianbao.stamp.file;

import java.util.Arrays;

/** Where each object stands: the entries of a cross-reference stream (ISO 32000-1 7.5.8.3). */
final class CrossReferences {

  /** Of the three fields of an entry, in bytes. */
  static final String WIDTHS = "[1 4 2]";

  private static final int PLACE = 4;
  private static final int DETAIL = 2;
  private static final byte ALONE = 1;
  private static final byte PACKED = 2;

  /** The number that marks the end of the list of free objects. */
  private static final int NEVER_REUSED = 65_535;

  private int[] places = new int[Numbering.USUAL_COUNT];
  private int[] details = new int[Numbering.USUAL_COUNT];
  private byte[] types = new byte[Numbering.USUAL_COUNT];

  CrossReferences() {
    details[0] = NEVER_REUSED;
  }

  /** An object of its own, that many bytes into the file. */
  void alone(int number, int offset) {
    put(number, ALONE, offset, 0);
  }

  /** The object at an index of an object stream. */
  void packed(int number, int stream, int index) {
    put(number, PACKED, stream, index);
  }

  /**
   * The data of the cross-reference stream, for objects numbered up to, but not including, a
   * number.
   */
  Octets table(int size) {
    Octets table = new Octets(size * (1 + PLACE + DETAIL));
    for (int number = 0; number < size; number++) {
      table.write(types[number]);
      table.binary(places[number], PLACE);
      table.binary(details[number], DETAIL);
    }
    return table;
  }

  private void put(int number, byte type, int place, int detail) {
    if (number >= types.length) {
      int length = Math.max(number + 1, types.length * 2);
      places = Arrays.copyOf(places, length);
      details = Arrays.copyOf(details, length);
      types = Arrays.copyOf(types, length);
    }
    types[number] = type;
    places[number] = place;
    details[number] = detail;
  }
}

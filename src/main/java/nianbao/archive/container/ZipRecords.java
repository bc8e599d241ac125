package nianbao.archive.container;

/** The records around the content of the entries, by the chapters of the APPNOTE. */
final class ZipRecords {

  /** What four bytes hold; a number from here on stands in the Zip64 field (4.5.3). */
  static final long MOST_OF_FOUR = 0xFFFF_FFFFL;

  static final int MOST_OF_TWO = 0xFFFF;

  /** Version 4.5 knows Zip64, 1.0 is enough without (4.4.3.2). */
  private static final int VERSION_ZIP64 = 45;

  private static final int VERSION = 10;

  /** Names are UTF-8 (4.4.4, bit 11). */
  private static final int UTF_8 = 0x0800;

  private static final int STORED = 0;

  /** 1980-01-01 0:00, the first time that the format knows (4.4.6). */
  private static final int TIME = 0;

  private static final int DATE = 0x21;
  private static final int ZIP64_FIELD = 0x0001;

  /** Unix, where a file is readable for all and writable for its owner (4.4.2, 4.4.15). */
  private static final int UNIX = 3 << 8;

  private static final long ATTRIBUTES = 0100644L << 16;

  private ZipRecords() {}

  /** 4.3.7. */
  static byte[] localHeader(Entry entry) {
    byte[] name = entry.nameBytes();
    boolean large = entry.size() >= MOST_OF_FOUR;
    byte[] extra = large ? zip64(entry.size(), entry.size()) : new byte[0];
    return start(new Numbers().four(0x04034b50).two(large ? VERSION_ZIP64 : VERSION), entry, large)
        .two(name.length)
        .two(extra.length)
        .bytes(name)
        .bytes(extra)
        .toBytes();
  }

  /** 4.3.12. */
  static byte[] centralHeader(Entry entry, long offset) {
    byte[] name = entry.nameBytes();
    boolean large = entry.size() >= MOST_OF_FOUR;
    boolean far = offset >= MOST_OF_FOUR;
    byte[] extra = central(entry, offset, large, far);
    int version = large || far ? VERSION_ZIP64 : VERSION;
    Numbers start = new Numbers().four(0x02014b50).two(UNIX | VERSION_ZIP64).two(version);
    return start(start, entry, large)
        .two(name.length)
        .two(extra.length)
        .two(0)
        .two(0)
        .two(0)
        .four(ATTRIBUTES)
        .four(far ? MOST_OF_FOUR : offset)
        .bytes(name)
        .bytes(extra)
        .toBytes();
  }

  /** 4.3.14 to 4.3.16. */
  static byte[] end(long count, long offset, long size) {
    Numbers record = new Numbers();
    if (count >= MOST_OF_TWO || offset >= MOST_OF_FOUR || size >= MOST_OF_FOUR) {
      zip64End(record, count, offset, size);
    }
    long shown = Math.min(count, MOST_OF_TWO);
    return record
        .four(0x06054b50)
        .two(0)
        .two(0)
        .two(shown)
        .two(shown)
        .four(Math.min(size, MOST_OF_FOUR))
        .four(Math.min(offset, MOST_OF_FOUR))
        .two(0)
        .toBytes();
  }

  private static void zip64End(Numbers record, long count, long offset, long size) {
    record.four(0x06064b50).eight(44).two(UNIX | VERSION_ZIP64).two(VERSION_ZIP64).four(0).four(0);
    record.eight(count).eight(count).eight(size).eight(offset);
    record.four(0x07064b50).four(0).eight(offset + size).four(1);
  }

  /** What both headers have: flags to sizes. */
  private static Numbers start(Numbers record, Entry entry, boolean large) {
    long size = large ? MOST_OF_FOUR : entry.size();
    return record
        .two(UTF_8)
        .two(STORED)
        .two(TIME)
        .two(DATE)
        .four(entry.crc())
        .four(size)
        .four(size);
  }

  private static byte[] central(Entry entry, long offset, boolean large, boolean far) {
    if (large) {
      return far ? zip64(entry.size(), entry.size(), offset) : zip64(entry.size(), entry.size());
    }
    return far ? zip64(offset) : new byte[0];
  }

  private static byte[] zip64(long... values) {
    Numbers record = new Numbers().two(ZIP64_FIELD).two(Long.BYTES * (long) values.length);
    for (long value : values) {
      record.eight(value);
    }
    return record.toBytes();
  }
}

package nianbao.render.truetype;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nianbao.render.deflate.PieceStream;

/** The tables of a subset's file, and what stands before them (OpenType 1.9). */
final class FontFile {

  private static final int VERSION = 0x00010000;
  private static final int DIRECTORY = 12;
  private static final int RECORD = 16;

  /** In the table “head”: what makes the whole file's checksum {@link #CHECKSUM}. */
  private static final int ADJUSTMENT = 8;

  private static final int CHECKSUM = 0xB1B0AFBA;

  private record Table(int length, int sum, List<Block> blocks) {}

  private final CodedGlyphs coded;
  private final Map<String, Table> tables = new TreeMap<>();
  private byte[] head = new byte[0];

  FontFile(CodedGlyphs coded) {
    this.coded = coded;
  }

  /** Adds a table that is the same for all subsets of a face. */
  void add(String tag, Block block, int length) {
    tables.put(tag, new Table(length, block.sum(), List.of(block)));
  }

  /** Adds a table. */
  void add(String tag, byte[] table) {
    add(tag, coded.table(table), table.length);
  }

  /** Adds the outlines, and where each begins. */
  void addOutlines(Block... outlines) {
    int sum = 0;
    ByteBuffer locations = ByteBuffer.allocate(4 * (outlines.length + 1));
    int place = 0;
    for (int i = 0; i < outlines.length; i++) {
      locations.putInt(4 * i, place);
      place += outlines[i].piece().length();
      sum += outlines[i].sum();
    }
    locations.putInt(4 * outlines.length, place);
    tables.put("glyf", new Table(place, sum, Arrays.asList(outlines)));
    add("loca", locations.array());
  }

  /** Adds the table that has the file's checksum. */
  void addHead(byte[] table) {
    head = Arrays.copyOf(table, padded(table.length));
    Arrays.fill(head, ADJUSTMENT, ADJUSTMENT + Integer.BYTES, (byte) 0);
    tables.put("head", new Table(table.length, Block.sum(head), List.of()));
  }

  /** The file. */
  EmbeddedFile embedded() {
    byte[] directory = directory();
    int sum = Block.sum(directory);
    for (Table table : tables.values()) {
      sum += table.sum();
    }
    ByteBuffer.wrap(head).putInt(ADJUSTMENT, CHECKSUM - sum);
    PieceStream stream = coded.stream();
    stream.append(directory);
    tables.forEach((tag, table) -> write(tag, table, stream));
    int length = stream.length();
    int crc = stream.crc();
    return new EmbeddedFile(stream.end(), length, crc);
  }

  private void write(String tag, Table table, PieceStream stream) {
    if (tag.equals("head")) {
      stream.append(head);
    }
    for (Block block : table.blocks()) {
      stream.append(block.piece());
    }
  }

  private byte[] directory() {
    int count = tables.size();
    int power = Integer.highestOneBit(count);
    ByteBuffer directory = ByteBuffer.allocate(DIRECTORY + RECORD * count);
    directory.putInt(VERSION).putShort((short) count).putShort((short) (RECORD * power));
    directory.putShort((short) Integer.numberOfTrailingZeros(power));
    directory.putShort((short) (RECORD * (count - power)));
    int at = directory.capacity();
    for (Map.Entry<String, Table> entry : tables.entrySet()) {
      Table table = entry.getValue();
      directory.putInt(Tables.tag(entry.getKey())).putInt(table.sum());
      directory.putInt(at).putInt(table.length());
      at += padded(table.length());
    }
    return directory.array();
  }

  private static int padded(int length) {
    return (length + 3) & ~3;
  }
}

package nianbao.archive.repeat;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import nianbao.archive.work.FilePart;
import nianbao.archive.work.Spool;
import nianbao.check.repeat.Sketch;

/** The sketches of all paragraphs in the order of the plan, by their number. For one thread. */
final class SketchFile implements Closeable {

  private static final int PART = 64;
  private static final int LENGTH =
      Sketch.HASHES * Integer.BYTES + Integer.BYTES + Long.BYTES + PART;

  private final Spool spool;
  private int count;

  SketchFile(Path file) throws IOException {
    this.spool = new Spool(file);
  }

  /**
   * A sketch as it is kept.
   *
   * @param report the number of its report
   * @param agency a number that tells agencies apart
   * @param part where its paragraph stands
   * @param bytes its values
   */
  record Kept(int report, long agency, String part, ByteBuffer bytes) {

    int[] minima() {
      int[] minima = new int[Sketch.HASHES];
      bytes.slice(0, Sketch.HASHES * Integer.BYTES).asIntBuffer().get(minima);
      return minima;
    }
  }

  void add(Sketch sketch, int report, String agency) throws IOException {
    ByteBuffer record = ByteBuffer.allocate(LENGTH);
    for (int value : sketch.minima()) {
      record.putInt(value);
    }
    record.putInt(report).putLong(Neighbours.numberOf(agency));
    byte[] part = sketch.part().getBytes(StandardCharsets.UTF_8);
    record.put(part, 0, Math.min(PART, part.length));
    spool.add(record.array());
    count++;
  }

  int count() {
    return count;
  }

  Kept of(int number) throws IOException {
    ByteBuffer record = ByteBuffer.wrap(spool.read(new FilePart((long) number * LENGTH, LENGTH)));
    record.position(Sketch.HASHES * Integer.BYTES);
    int report = record.getInt();
    long agency = record.getLong();
    String part = StandardCharsets.UTF_8.decode(record).toString().replace("\0", "");
    return new Kept(report, agency, part, record);
  }

  @Override
  public void close() throws IOException {
    spool.close();
  }
}

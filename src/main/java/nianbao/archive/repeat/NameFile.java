package nianbao.archive.repeat;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import nianbao.archive.work.FilePart;
import nianbao.archive.work.Spool;

/** Names by their number, outside of the memory. For one thread. */
final class NameFile implements Closeable {

  private static final int PLACE = Long.BYTES + Integer.BYTES;

  private final Spool names;
  private final Spool places;
  private int count;

  NameFile(Path file) throws IOException {
    this.names = new Spool(file);
    this.places = new Spool(file.resolveSibling(file.getFileName() + ".places"));
  }

  /** Adds a name and gives its number. */
  int add(String name) throws IOException {
    FilePart part = names.add(name.getBytes(StandardCharsets.UTF_8));
    places.add(ByteBuffer.allocate(PLACE).putLong(part.offset()).putInt(part.length()).array());
    return count++;
  }

  String of(int number) throws IOException {
    ByteBuffer place = ByteBuffer.wrap(places.read(new FilePart((long) number * PLACE, PLACE)));
    byte[] name = names.read(new FilePart(place.getLong(), place.getInt()));
    return new String(name, StandardCharsets.UTF_8);
  }

  @Override
  public void close() throws IOException {
    names.close();
    places.close();
  }
}

package nianbao.archive.container;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.zip.CRC32;
import nianbao.report.Digest;

/**
 * Remembers which files of an archive are written completely: one record of fixed length for each
 * file. Reading stops at the first record that is torn or was written for another plan; that record
 * and everything after it are cut off.
 *
 * <p>For one thread.
 */
final class Journal implements Closeable {

  private static final int DIGEST = 32;

  /** Digests of what it is about and of the file; size, CRC-32, pages; CRC-32 of the record. */
  private static final int LENGTH = 2 * DIGEST + Long.BYTES + 3 * Integer.BYTES;

  private static final int CHECKED = LENGTH - Integer.BYTES;

  private static final int NO_PAGES = -1;

  private final FileChannel channel;
  private final String origin;
  private long position;

  /**
   * The journal in a file.
   *
   * @param origin what the files are made with; one of another origin is not whole
   */
  Journal(Path file, String origin) throws IOException {
    this.channel =
        FileChannel.open(
            file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
    this.origin = origin;
  }

  /** What the next records say, if they are about these files of a report; none if not. */
  List<Made> next(List<String> entries, Digest source) throws IOException {
    List<Made> found = new ArrayList<>();
    for (String entry : entries) {
      at(position + (long) found.size() * LENGTH, entry, source).ifPresent(found::add);
    }
    return found.size() == entries.size() ? found : List.of();
  }

  private Optional<Made> at(long start, String entry, Digest source) throws IOException {
    ByteBuffer record = ByteBuffer.allocate(LENGTH);
    int read = 0;
    while (record.hasRemaining() && read >= 0) {
      read = channel.read(record, start + record.position());
    }
    if (record.hasRemaining() || !isSound(record.flip(), subject(entry, source))) {
      return Optional.empty();
    }
    byte[] digest = new byte[DIGEST];
    record.position(DIGEST).get(digest);
    long size = record.getLong();
    long crc = Integer.toUnsignedLong(record.getInt());
    return Optional.of(
        new Made(
            new Entry(entry, size, crc),
            new Digest(HexFormat.of().formatHex(digest)),
            pages(record.getInt())));
  }

  private static OptionalInt pages(int written) {
    return written == NO_PAGES ? OptionalInt.empty() : OptionalInt.of(written);
  }

  /** Goes on behind so many records. */
  void keep(int count) {
    position += (long) count * LENGTH;
  }

  /** Cuts off the next record and all behind it. */
  void cut() throws IOException {
    channel.truncate(position);
  }

  /** Puts down that a file is whole. */
  void add(Digest source, Made made) throws IOException {
    ByteBuffer record = ByteBuffer.allocate(LENGTH);
    record.put(subject(made.entry().name(), source)).put(bytes(made.digest()));
    record
        .putLong(made.entry().size())
        .putInt((int) made.entry().crc())
        .putInt(made.pages().orElse(NO_PAGES));
    record.putInt(check(record)).flip();
    while (record.hasRemaining()) {
      position += channel.write(record, position);
    }
  }

  private boolean isSound(ByteBuffer record, byte[] subject) {
    boolean whole = record.getInt(CHECKED) == check(record);
    return whole && ByteBuffer.wrap(subject).equals(record.slice(0, DIGEST));
  }

  private byte[] subject(String entry, Digest source) {
    return bytes(Digest.of(origin + "\n" + entry + "\n" + source.hex()));
  }

  private static int check(ByteBuffer record) {
    CRC32 crc = new CRC32();
    crc.update(record.slice(0, CHECKED));
    return (int) crc.getValue();
  }

  private static byte[] bytes(Digest digest) {
    return HexFormat.of().parseHex(digest.hex());
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}

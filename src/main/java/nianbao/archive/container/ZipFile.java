package nianbao.archive.container;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import nianbao.archive.work.Workspace;
import nianbao.report.Digest;

/**
 * A ZIP file that is written beside its place and moved there when it is whole. What an earlier run
 * left is read again and gone on with.
 */
public final class ZipFile implements Container {

  private final Path file;
  private final Workspace space;
  private final FileChannel channel;
  private final ZipWriter zip;
  private final Journal journal;

  /**
   * A file.
   *
   * @param file where it ends
   * @param origin what the files are made with
   */
  public ZipFile(Path file, Workspace space, String origin) throws IOException {
    this.file = file;
    this.space = space;
    this.channel =
        FileChannel.open(
            space.archive(),
            StandardOpenOption.CREATE,
            StandardOpenOption.READ,
            StandardOpenOption.WRITE);
    OutputStream out = Channels.newOutputStream(channel);
    this.zip = new ZipWriter(out, space.file("directory"));
    this.journal = new Journal(space.journal(), origin);
  }

  @Override
  public List<Made> kept(List<String> entries, Digest source) throws IOException {
    List<Made> known = journal.next(entries, source);
    long start = zip.position();
    for (Made made : known) {
      if (!isWhole(made, start)) {
        return List.of();
      }
      start += ZipWriter.header(made.entry()).length + made.entry().size();
    }
    journal.keep(known.size());
    for (Made made : known) {
      zip.addWritten(made.entry());
    }
    return known;
  }

  @Override
  public void add(Digest source, Made made, byte[] content) throws IOException {
    cut();
    zip.add(made.entry(), content);
    journal.add(source, made);
  }

  @Override
  public void addList(String name, Path list) throws IOException {
    cut();
    ZipStream.addList(zip, name, list);
  }

  // Where an earlier run left more than is kept.
  private void cut() throws IOException {
    if (channel.size() != zip.position() || channel.position() != zip.position()) {
      journal.cut();
      channel.truncate(zip.position());
      channel.position(zip.position());
    }
  }

  // Whatever the disk made of it when the machine went off: its header is ours and its bytes too.
  private boolean isWhole(Made made, long start) throws IOException {
    Entry entry = made.entry();
    long end = start + ZipWriter.header(entry).length + entry.size();
    if (channel.size() < end || entry.size() > Integer.MAX_VALUE) {
      return false;
    }
    byte[] found = new byte[(int) (end - start)];
    ByteBuffer bytes = ByteBuffer.wrap(found);
    while (bytes.hasRemaining()) {
      channel.read(bytes, start + bytes.position());
    }
    byte[] header = ZipWriter.header(entry);
    return Arrays.equals(found, 0, header.length, header, 0, header.length)
        && Digest.of(Arrays.copyOfRange(found, header.length, found.length)).equals(made.digest());
  }

  @Override
  public void finish() throws IOException {
    zip.finish();
    channel.close();
    FinalName.give(file, space.archive());
  }

  @Override
  public void close() throws IOException {
    zip.close();
    journal.close();
    channel.close();
  }
}

package nianbao.cluster.input;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import nianbao.archive.source.NdjsonLines;
import nianbao.archive.source.Sources;
import nianbao.cluster.site.Store;
import nianbao.press.format.Kind;
import org.apache.hadoop.io.compress.CompressionCodec;
import org.apache.hadoop.io.compress.CompressionCodecFactory;

/**
 * The lines of NDJSON that begin in a stretch of a file; a compressed file is read as one.
 *
 * @param start of the stretch, in bytes
 * @param length of the stretch
 * @param linesBefore lines of the file before those of this stretch
 * @param ownLines how many the stretch had when they were counted
 */
record Lines(ClusterFile file, long start, long length, long linesBefore, long ownLines)
    implements Slice {

  private static final int BUFFER = 1 << 16;

  /** Of which nothing is counted yet. */
  Lines(ClusterFile file, long start, long length) {
    this(file, start, length, 0, 0);
  }

  /** All of a file. */
  static Lines whole(ClusterFile file) {
    return new Lines(file, 0, Long.MAX_VALUE);
  }

  @Override
  public Sources sources(Store store) {
    return inlet -> read(store, ofFirst(inlet), in -> reports(store, in).feed(inlet));
  }

  // Of a file that cannot be read the first of its slices tells; what was there when it was counted
  // would be missing without a word.
  private Sources.Inlet ofFirst(Sources.Inlet inlet) {
    return start == 0
        ? inlet
        : unreadable -> {
          if (ownLines > 0) {
            throw new IOException(file.address() + " was counted and cannot be read any more");
          }
        };
  }

  // Of what is packed its name says what it is, as on one machine.
  private Sources reports(Store store, InputStream in) {
    return codec(store).isPresent()
        ? file.reports(in, Kind.ofPacked(file.name()))
        : new NdjsonLines(file.name(), in, linesBefore + 1);
  }

  private void read(Store store, Sources.Inlet inlet, ClusterFile.Use use) throws IOException {
    file.read(
        store,
        Math.max(0, start - 1),
        inlet,
        in -> {
          Optional<CompressionCodec> codec = codec(store);
          if (codec.isPresent()) {
            try (InputStream unpacked = codec.get().createInputStream(in)) {
              use.with(unpacked);
            }
          } else {
            use.with(new LineStretch(in, start > 0, length));
          }
        });
  }

  private Optional<CompressionCodec> codec(Store store) {
    return Optional.ofNullable(
        new CompressionCodecFactory(store.configuration().value().value()).getCodec(file.path()));
  }

  @Override
  public Count count(Store store) throws IOException {
    if (file.isMissed(store)) {
      return Count.unreadable(file);
    }
    long[] count = {0};
    read(
        store,
        missing -> count[0] += start == 0 ? 1 : 0,
        in -> {
          try {
            count[0] = lines(in);
          } catch (IOException e) {
            // A damaged file: what can be read of it is read later, and told of then.
            count[0]++;
          }
        });
    return Count.of(count[0]);
  }

  private static long lines(InputStream in) throws IOException {
    byte[] bytes = new byte[BUFFER];
    long lines = 0;
    byte last = '\n';
    for (int length = in.read(bytes); length >= 0; length = in.read(bytes)) {
      for (int i = 0; i < length; i++) {
        lines += bytes[i] == '\n' ? 1 : 0;
      }
      last = length > 0 ? bytes[length - 1] : last;
    }
    return last == '\n' ? lines : lines + 1;
  }

  @Override
  public Slice counted(long before, long own) {
    return new Lines(file, start, length, before, own);
  }

  @Override
  public boolean continues(Slice before) {
    return start > 0 && before instanceof Lines lines && lines.file.equals(file);
  }
}

package nianbao.cluster.last;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.Optional;
import java.util.Set;
import nianbao.archive.source.Source;
import nianbao.cluster.site.Scratch;
import nianbao.cluster.site.Spooled;
import nianbao.cluster.site.Store;
import nianbao.press.format.Kind;
import nianbao.press.input.Extraction;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;
import org.apache.hadoop.fs.Path;
import org.apache.spark.api.java.function.PairFlatMapFunction;
import org.apache.spark.util.LongAccumulator;
import scala.Tuple2;

/**
 * Reads last year's reports: JSON, and PDFs and OFDs of ours with the report that each was made
 * from.
 *
 * @param found counts them
 * @param unusable counts the files that are none
 */
record LastReading(Store store, LongAccumulator found, LongAccumulator unusable)
    implements PairFlatMapFunction<Iterator<LastSlice>, MatchKey, Source> {

  private static final int MOST_BYTES = 64 << 20;

  /** Files of ours that carry their report. */
  private static final Set<Kind> CARRIERS = EnumSet.of(Kind.PDF, Kind.OFD);

  @Override
  public Iterator<Tuple2<MatchKey, Source>> call(Iterator<LastSlice> slices) throws IOException {
    return Spooled.of(
        Scratch.ofTask().file("last"),
        sink -> {
          while (slices.hasNext()) {
            for (String file : slices.next().files()) {
              read(file, sink);
            }
          }
        });
  }

  private void read(String file, Spooled.Sink<Tuple2<MatchKey, Source>> sink) throws IOException {
    Path path = new Path(file);
    try (InputStream in = new BufferedInputStream(store.of(path).open(path))) {
      if (LastSlice.isZip(file)) {
        readZip(file, in, sink);
      } else {
        take(file, in, sink);
      }
    }
  }

  private void readZip(String file, InputStream in, Spooled.Sink<Tuple2<MatchKey, Source>> sink)
      throws IOException {
    ZipArchiveInputStream zip = new ZipArchiveInputStream(in, "UTF-8", true, true);
    for (ZipArchiveEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
      if (LastSlice.isReport(entry.getName())) {
        take(file + "!/" + entry.getName(), zip, sink);
      }
    }
  }

  private void take(String name, InputStream in, Spooled.Sink<Tuple2<MatchKey, Source>> sink)
      throws IOException {
    byte[] bytes = in.readNBytes(MOST_BYTES);
    boolean carries = Kind.ofBytes(bytes).filter(CARRIERS::contains).isPresent();
    byte[] json = carries ? extracted(bytes) : bytes;
    Optional<ReportOwner> report = ReportOwner.of(json);
    if (report.isEmpty()) {
      unusable.add(1);
      return;
    }
    found.add(1);
    String key = MatchKey.keyOf(report.get().agency(), report.get().year() + 1);
    sink.put(
        new Tuple2<>(
            new MatchKey(key, false, name), Source.of(name, new ByteArrayInputStream(json))));
  }

  private static byte[] extracted(byte[] file) throws IOException {
    return Extraction.of(new ByteArrayInputStream(file)) instanceof Extraction.Extracted report
        ? report.json().getBytes(StandardCharsets.UTF_8)
        : new byte[0];
  }
}

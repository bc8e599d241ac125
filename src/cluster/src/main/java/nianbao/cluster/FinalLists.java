package nianbao.cluster;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import nianbao.archive.listing.FileDigest;
import nianbao.archive.listing.Lists;
import nianbao.archive.listing.ManifestLine;
import nianbao.cluster.part.PartFile;
import nianbao.cluster.part.PartResult;
import nianbao.cluster.repeat.ByCodePoints;
import nianbao.cluster.site.JobOrder;
import nianbao.cluster.site.Store;
import nianbao.press.listing.JsonObject;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.api.java.JavaSparkContext;
import scala.Tuple2;

/**
 * The lists beside the parts: what is not made of all of them, as one machine lists it, and the
 * sums, with which the archive is whole.
 */
record FinalLists(JavaSparkContext spark, JobOrder order, Store store) {

  /** What writes a list. */
  private interface Content {
    void to(OutputStream out) throws IOException;
  }

  /** Writes them, and gives the digest of the sums. */
  String write(List<PartResult> parts) throws IOException {
    Iterator<String> refused = refused();
    String rejected =
        write(
            Lists.REJECTED,
            out -> {
              while (refused.hasNext()) {
                out.write((refused.next() + "\n").getBytes(StandardCharsets.UTF_8));
              }
            });
    return write(
        Lists.SUMS,
        out -> {
          for (PartResult part : parts) {
            out.write(sum(part.digest(), part.name()));
          }
          out.write(sum(rejected, Lists.REJECTED));
        });
  }

  private static byte[] sum(String digest, String name) {
    return (digest + "  " + name + "\n").getBytes(StandardCharsets.UTF_8);
  }

  private String write(String name, Content content) throws IOException {
    Path target = order.file(name);
    Path own = new Path(order.work(), name);
    FileSystem files = store.of(target);
    try (OutputStream out = files.create(own, true)) {
      content.to(out);
    }
    files.delete(target, false);
    if (!files.rename(own, target)) {
      throw new IOException(target + " could not get its name");
    }
    try (InputStream in = files.open(target)) {
      return FileDigest.of(in).hex();
    }
  }

  /** The lines of the reports that are not made, in the order of their sources' names. */
  private Iterator<String> refused() throws IOException {
    List<String> lists = new ArrayList<>();
    Path folder = PartFile.rejected(order);
    FileSystem files = store.of(folder);
    if (files.exists(folder)) {
      for (FileStatus list : files.listStatus(folder)) {
        lists.add(list.getPath().toString());
      }
    }
    Store all = store;
    return lists.isEmpty()
        ? List.<String>of().iterator()
        : spark
            .parallelize(lists, lists.size())
            .flatMap(list -> lines(new Path(list), all).iterator())
            .mapToPair(line -> new Tuple2<>(key(line), line))
            .sortByKey(new ByCodePoints())
            .values()
            .toLocalIterator();
  }

  private static List<String> lines(Path list, Store store) throws IOException {
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(store.of(list).open(list), StandardCharsets.UTF_8))) {
      return lines.lines().toList();
    }
  }

  // As the list of one machine is sorted: by the name in quotes, and all of the line.
  private static String key(String line) {
    try {
      String source = ManifestLine.of(line).source();
      return JsonObject.EMPTY.with("", source).text() + "\t" + line;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

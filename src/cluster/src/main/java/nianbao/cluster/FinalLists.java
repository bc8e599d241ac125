package nianbao.cluster;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import nianbao.archive.content.FileDigest;
import nianbao.archive.content.Lists;
import nianbao.archive.content.ManifestLine;
import nianbao.cluster.part.PartFile;
import nianbao.cluster.part.PartResult;
import nianbao.cluster.repeat.ByCodePoints;
import nianbao.cluster.site.JobOrder;
import nianbao.cluster.site.Store;
import nianbao.press.listing.JsonObject;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.TaskContext;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.util.TaskCompletionListener;
import scala.Tuple2;

/**
 * The lists beside the parts: what is not made of all of them, as one machine lists it, and the
 * sums, with which the archive is whole.
 */
record FinalLists(JavaSparkContext spark, JobOrder order, Store store) {

  /** Lines of a task: each writes for each of the next, and more only make smaller pieces. */
  private static final long LINES_OF_TASK = 20_000;

  /** What writes a list. */
  private interface Content {
    void to(OutputStream out) throws IOException;
  }

  /** Writes them, and gives the digest of the sums. */
  String write(List<PartResult> parts) throws IOException {
    Iterator<String> refused = refused(parts);
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
  private Iterator<String> refused(List<PartResult> parts) {
    List<String> lists =
        parts.stream()
            .filter(part -> part.tally().refused() > 0)
            .map(part -> PartFile.rejected(order, part).toString())
            .toList();
    Store all = store;
    long refused = parts.stream().mapToLong(part -> part.tally().refused()).sum();
    int tasks = (int) (1 + refused / LINES_OF_TASK);
    return lists.isEmpty()
        ? List.<String>of().iterator()
        : spark
            .parallelize(lists, Math.min(lists.size(), tasks))
            .flatMap(list -> lines(new Path(list), all))
            .mapToPair(line -> new Tuple2<>(key(line), line))
            .sortByKey(new ByCodePoints(), true, tasks)
            .values()
            .toLocalIterator();
  }

  // Line by line, since a part may have nothing but refused reports.
  private static Iterator<String> lines(Path list, Store store) throws IOException {
    BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(store.of(list).open(list), StandardCharsets.UTF_8));
    TaskContext.get().addTaskCompletionListener((TaskCompletionListener) task -> closed(lines));
    return lines.lines().iterator();
  }

  private static void closed(BufferedReader lines) {
    try {
      lines.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
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

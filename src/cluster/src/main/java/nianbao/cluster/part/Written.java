package nianbao.cluster.part;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nianbao.cluster.site.JobOrder;
import nianbao.cluster.site.Store;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.RemoteIterator;

/**
 * What tasks wrote of each part. Where the store tells two tasks that the name of a part is theirs,
 * what stands may be the other's; that matters only if the two are not the same.
 */
public record Written(JobOrder order, Store store) {

  /** Where it is written down, without a byte: the names say all. */
  public static Path folder(JobOrder order) {
    return new Path(order.work(), "written");
  }

  /** Writes down what a task is about to put under the name of a part. */
  void add(PartResult part) throws IOException {
    Path note = new Path(folder(order), note(part));
    store.of(note).create(note, true).close();
  }

  /**
   * The parts of which there was another than the one that is told of.
   *
   * @param told all parts, in order
   * @return their numbers, counted from 0
   */
  public int[] doubtful(List<PartResult> told) throws IOException {
    Map<String, PartResult> known =
        told.stream().collect(Collectors.toMap(PartResult::name, Function.identity()));
    Set<String> others = new TreeSet<>();
    FileSystem files = store.of(folder(order));
    try {
      RemoteIterator<FileStatus> notes = files.listStatusIterator(folder(order));
      while (notes.hasNext()) {
        String note = notes.next().getPath().getName();
        PartResult part = known.get(note.substring(0, note.lastIndexOf('.')));
        if (part != null && !note.equals(note(part))) {
          others.add(part.name());
        }
      }
    } catch (FileNotFoundException e) {
      return new int[0];
    }
    return IntStream.range(0, told.size())
        .filter(part -> others.contains(told.get(part).name()))
        .toArray();
  }

  private static String note(PartResult part) {
    return part.name() + "." + part.digest();
  }
}

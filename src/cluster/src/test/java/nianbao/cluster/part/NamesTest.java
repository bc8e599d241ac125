package nianbao.cluster.part;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nianbao.archive.content.Tally;
import nianbao.cluster.site.JobOrder;
import nianbao.cluster.site.LocalDisk;
import nianbao.cluster.site.PressSource;
import nianbao.cluster.site.Store;
import nianbao.cluster.site.Stores;
import nianbao.press.format.Checks;
import nianbao.press.format.Format;
import org.apache.hadoop.fs.FileAlreadyExistsException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How a part gets its name where several want it, whatever the store says to that. */
final class NamesTest {

  @TempDir private Path folder;

  /** S3A: where the name is taken there is an exception, and no answer. */
  public static final class Throwing extends LocalDisk {

    private final Set<org.apache.hadoop.fs.Path> asked = new HashSet<>();

    public Throwing() {
      super("throwing");
    }

    @Override
    public boolean exists(org.apache.hadoop.fs.Path path) throws IOException {
      // The other one comes between the first question and what is done then.
      return !asked.add(path) && super.exists(path);
    }

    @Override
    public boolean rename(org.apache.hadoop.fs.Path from, org.apache.hadoop.fs.Path to)
        throws IOException {
      if (pathToFile(to).exists()) {
        throw new FileAlreadyExistsException(to.toString());
      }
      return super.rename(from, to);
    }
  }

  /** A store that looks before it renames, and does both in two steps. */
  public static final class Late extends LocalDisk {

    public Late() {
      super("late");
    }

    @Override
    public boolean exists(org.apache.hadoop.fs.Path path) {
      return false;
    }

    @Override
    public boolean rename(org.apache.hadoop.fs.Path from, org.apache.hadoop.fs.Path to)
        throws IOException {
      return pathToFile(from).renameTo(pathToFile(to));
    }
  }

  @Test
  void aNameThatIsTakenIsNoFailureThoughTheStoreThrows() throws IOException {
    Store store = Stores.with("throwing", Throwing.class);
    JobOrder order = order("throwing");
    PartFile first = file(store, order, 1, "same");
    PartFile second = file(store, order, 2, "same");

    assertThat(first.isCommitted()).isTrue();
    assertThat(second.isCommitted()).isFalse();
    assertThat(folder.resolve("part-00000.zip")).hasContent("same");
  }

  @Test
  void aListThatIsThereAlreadyIsNoFailureThoughTheStoreThrows() throws IOException {
    Store store = Stores.with("throwing", Throwing.class);
    JobOrder order = order("throwing");
    PartResult part = new PartResult("part-00000.zip", "d", Tally.NONE.withRejected());
    Path rejected = Files.writeString(folder.resolve("list"), "refused\n");

    for (int attempt = 1; attempt < 3; attempt++) {
      new PartFile(store.of(order.work()), order, part.name(), attempt).list(rejected, part);
    }

    assertThat(folder.resolve("_work/rejected/part-00000.zip.d")).hasContent("refused");
  }

  @Test
  void ofTwinsThatBothGotTheNameWhatStandsIsLookedAtUnlessTheyAreTheSame() throws IOException {
    Store store = Stores.with("late", Late.class);
    JobOrder order = order("late");
    PartFile first = file(store, order, 1, "one");
    PartFile second = file(store, order, 2, "another");
    List<PartResult> told = List.of(part(0, "one"), part(1, "same"));
    Written written = new Written(order, store);
    for (PartResult result : List.of(part(0, "one"), part(0, "another"), part(1, "same"))) {
      written.add(result);
    }

    assertThat(first.isCommitted()).isTrue();
    assertThat(second.isCommitted()).isTrue();
    assertThat(folder.resolve("part-00000.zip")).hasContent("another");
    assertThat(written.doubtful(told)).containsExactly(0);
  }

  @Test
  void whereNothingWasWrittenNothingIsDoubtful() throws IOException {
    assertThat(
            new Written(order("late"), Stores.with("late", Late.class))
                .doubtful(List.of(part(0, "one"))))
        .isEmpty();
  }

  private static PartResult part(int part, String digest) {
    return new PartResult(PartFile.name(part), digest, Tally.NONE);
  }

  private PartFile file(Store store, JobOrder order, long attempt, String content)
      throws IOException {
    PartFile file = new PartFile(store.of(order.work()), order, PartFile.name(0), attempt);
    file.write(Files.writeString(folder.resolve("made-" + attempt), content));
    return file;
  }

  private JobOrder order(String scheme) {
    return new JobOrder(
        scheme + "://" + folder,
        List.of(Format.PDF),
        Checks.ENFORCE,
        "",
        false,
        new PressSource("", "", "0"));
  }
}

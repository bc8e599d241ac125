package nianbao.cluster.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import nianbao.archive.source.Sources;
import nianbao.cluster.site.LocalDisk;
import nianbao.cluster.site.Store;
import nianbao.cluster.site.Stores;
import org.apache.hadoop.fs.FSDataInputStream;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.security.AccessControlException;
import org.junit.jupiter.api.Test;

/** A file that cannot be read ends the job if it was named, and is listed once if it was found. */
final class UnreadableTest {

  /** A store that lets nobody read. */
  public static final class Closed extends LocalDisk {

    public Closed() {
      super("closed");
    }

    @Override
    public FSDataInputStream open(Path path, int buffer) throws IOException {
      if (path.getName().startsWith("local")) {
        // As a local disk says it.
        throw new FileNotFoundException(path + " (Permission denied)");
      }
      throw new AccessControlException("Permission denied: user=clerk, access=READ");
    }
  }

  private static final Store STORE = Stores.with("closed", Closed.class);

  @Test
  void aFileThatWasNamedIsTold() throws IOException {
    for (String file : List.of("closed:///a.ndjson", "closed:///local.ndjson")) {
      ClusterFile named = new ClusterFile("a", file, false);

      assertThat(new Lines(named, 0, 10).count(STORE).unreadable()).isEqualTo(file);
      assertThat(new Lines(named, 10, 10).count(STORE).unreadable()).isEqualTo(file);
      assertThat(new Zipped(named).count(STORE).unreadable()).isEqualTo(file);
      assertThat(new Documents(List.of(named)).count(STORE).unreadable()).isEqualTo(file);
    }
  }

  @Test
  void aFileInAFolderIsListedOnceHoweverItIsCut() throws IOException {
    ClusterFile found = new ClusterFile("folder/a.ndjson", "closed:///local.ndjson", true);
    List<String> listed = new ArrayList<>();
    for (int start = 0; start < 50; start += 10) {
      Lines slice = new Lines(found, start, 10);
      assertThat(slice.count(STORE)).isEqualTo(Count.of(start == 0 ? 1 : 0));
      slice
          .counted(0, slice.count(STORE).reports())
          .sources(STORE)
          .feed(source -> listed.add(source.faults().get(0).message()));
    }

    assertThat(listed).containsExactly("无法读取：没有权限");
  }

  @Test
  void aFileThatCannotBeReadAnyMoreEndsTheTaskAndLosesNothing() throws IOException {
    ClusterFile found = new ClusterFile("folder/a.ndjson", "closed:///local.ndjson", true);
    Sources later = new Lines(found, 10, 10).counted(3, 2).sources(STORE);

    assertThatThrownBy(() -> later.feed(source -> {}))
        .isInstanceOf(IOException.class)
        .hasMessage("closed:///local.ndjson was counted and cannot be read any more");
  }
}

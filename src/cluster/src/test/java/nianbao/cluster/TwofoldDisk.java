package nianbao.cluster;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nianbao.cluster.site.LocalDisk;

/**
 * A disk on which a twin comes last: once it told a task that a part has its name, what stands
 * there is another's.
 */
public final class TwofoldDisk extends LocalDisk {

  /** What its addresses begin with. */
  static final String SCHEME = "twofold";

  private static final String PART = "part-00001.zip";

  /** A disk. */
  public TwofoldDisk() {
    super(SCHEME);
  }

  @Override
  public boolean rename(org.apache.hadoop.fs.Path from, org.apache.hadoop.fs.Path to)
      throws IOException {
    boolean renamed = super.rename(from, to);
    Path part = pathToFile(to).toPath();
    Path note = part.resolveSibling("_work/written/" + PART + ".another");
    if (to.getName().equals(PART) && !Files.exists(note)) {
      Files.createFile(note);
      Files.writeString(part, "another");
    }
    return renamed;
  }
}

package nianbao.cluster.site;

import java.net.URI;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.RawLocalFileSystem;

/** A local disk under a scheme of its own, so that it can do what other file systems do. */
public abstract class LocalDisk extends RawLocalFileSystem {

  private final String scheme;

  protected LocalDisk(String scheme) {
    this.scheme = scheme;
  }

  @Override
  public String getScheme() {
    return scheme;
  }

  @Override
  public URI getUri() {
    return URI.create(scheme + ":///");
  }

  @Override
  protected void checkPath(Path path) {
    // Its own, and those of the disk beneath it.
  }
}

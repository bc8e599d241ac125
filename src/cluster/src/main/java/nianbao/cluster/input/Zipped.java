package nianbao.cluster.input;

import java.io.IOException;
import nianbao.archive.source.Sources;
import nianbao.cluster.site.Store;

/** A ZIP file of reports. */
record Zipped(ClusterFile file) implements Slice {

  @Override
  public Sources sources(Store store) {
    return inlet -> file.read(store, 0, inlet, in -> file.reports(in).feed(inlet));
  }

  @Override
  public Count count(Store store) throws IOException {
    if (file.isMissed(store)) {
      return Count.unreadable(file);
    }
    long[] count = {0};
    sources(store).feed(source -> count[0]++);
    return Count.of(count[0]);
  }

  @Override
  public Slice counted(long before, long own) {
    return this;
  }

  @Override
  public boolean continues(Slice before) {
    return false;
  }
}

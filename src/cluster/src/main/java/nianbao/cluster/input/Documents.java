package nianbao.cluster.input;

import java.util.List;
import nianbao.archive.source.Sources;
import nianbao.cluster.site.Store;

/** Files that are one report each. */
record Documents(List<ClusterFile> files) implements Slice {

  Documents {
    files = List.copyOf(files);
  }

  @Override
  public Sources sources(Store store) {
    return inlet -> {
      for (ClusterFile file : files) {
        file.read(store, 0, inlet, in -> file.reports(in).feed(inlet));
      }
    };
  }

  @Override
  public long count(Store store) {
    return files.size();
  }

  @Override
  public Slice behind(long lines) {
    return this;
  }

  @Override
  public boolean continues(Slice before) {
    return false;
  }
}

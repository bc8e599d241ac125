package nianbao.cluster.input;

import java.io.IOException;
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
  public Count count(Store store) throws IOException {
    for (ClusterFile file : files) {
      if (file.isMissed(store)) {
        return Count.unreadable(file);
      }
    }
    return Count.of(files.size());
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

package nianbao.cluster.repeat;

import java.io.Serializable;
import java.util.Comparator;
import nianbao.archive.work.SortedLines;

/** The order of an archive's lists. */
public final class ByCodePoints implements Comparator<String>, Serializable {

  private static final long serialVersionUID = 1;

  @Override
  public int compare(String one, String other) {
    return SortedLines.compare(one, other);
  }
}

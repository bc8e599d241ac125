package nianbao.cluster.input;

import java.io.IOException;
import java.io.Serializable;
import nianbao.archive.source.Sources;
import nianbao.cluster.site.Store;

/** A piece of the input, which one task reads. */
public sealed interface Slice extends Serializable permits Lines, Documents, Zipped {

  /** The reports of the piece, called what the command {@code archive} calls them. */
  Sources sources(Store store);

  /** How many there are at most, or what cannot be read. */
  Count count(Store store) throws IOException;

  /** The same piece, where so many lines of its file come before it and so many are its own. */
  Slice counted(long before, long own);

  /** Whether it is another piece of the same file. */
  boolean continues(Slice before);
}

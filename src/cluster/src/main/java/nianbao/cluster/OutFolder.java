package nianbao.cluster;

import java.io.IOException;
import nianbao.archive.content.Lists;
import nianbao.cluster.part.PartFile;
import nianbao.cluster.part.Written;
import nianbao.cluster.site.JobOrder;
import nianbao.cluster.site.Store;
import nianbao.terminal.UnusableException;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;

/** The folder that the archive ends in, as the driver sees it. */
record OutFolder(JobOrder order, Store store) {

  /** Whether an archive is there that is whole. */
  boolean isComplete() throws IOException {
    return store.of(order.work()).exists(order.file(Lists.SUMS));
  }

  /**
   * Sees to it that an archive can be made there.
   *
   * @param resume whether parts may be there
   * @throws UnusableException if something else is there
   */
  void require(boolean resume) throws IOException {
    Path folder = new Path(order.out());
    FileSystem files = store.of(folder);
    if (files.exists(folder) && files.getFileStatus(folder).isFile()) {
      throw new UnusableException("“" + order.out() + "”是一个文件，归档须是文件夹。");
    }
    if (isComplete()) {
      throw new UnusableException("“" + order.out() + "”里已经有做完的归档，请另写一个名字，或者先把它移走。");
    }
    if (!resume && files.exists(folder) && files.listStatus(folder).length > 0) {
      throw new UnusableException("文件夹“" + order.out() + "”里已经有东西，请另写一个名字；上次没有做完的，加 --resume 接着做。");
    }
  }

  /** Removes what an earlier run has left there and nobody needs. */
  void prepare() throws IOException {
    FileSystem files = store.of(order.work());
    files.delete(new Path(order.work(), "attempts"), true);
    files.delete(PartFile.rejected(order), true);
    files.delete(Written.folder(order), true);
    files.mkdirs(order.work());
  }

  /** Removes what is no part of the archive. */
  void finish() throws IOException {
    store.of(order.work()).delete(order.work(), true);
  }
}

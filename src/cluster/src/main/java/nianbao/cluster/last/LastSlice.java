package nianbao.cluster.last;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nianbao.archive.source.FoundFile;
import nianbao.cluster.site.Folder;
import nianbao.cluster.site.Store;
import nianbao.cluster.site.Trouble;
import nianbao.press.format.Kind;
import nianbao.terminal.UnusableException;
import org.apache.hadoop.fs.Path;

/**
 * Some files of last year, which one task reads.
 *
 * @param files addresses of ZIP files, PDFs, OFDs and JSON files
 */
record LastSlice(List<String> files) implements Serializable {

  private static final int MOST_FILES = 500;

  private static final Set<Kind> REPORTS = EnumSet.of(Kind.REPORT, Kind.PDF, Kind.OFD);

  LastSlice {
    files = List.copyOf(files);
  }

  /** The files of an archive, of a folder of parts, or of any other folder. */
  static List<LastSlice> in(String name, Store store) {
    try {
      Path path = new Path(store.qualified(name));
      List<LastSlice> slices = new ArrayList<>();
      List<String> batch = new ArrayList<>();
      new Folder(path, store).each(file -> add(file.getPath().toString(), batch, slices));
      if (!batch.isEmpty()) {
        slices.add(new LastSlice(batch));
      }
      return slices;
    } catch (FileNotFoundException e) {
      throw new UnusableException("选项 --previous 的“" + name + "”不存在。", e);
    } catch (IOException e) {
      throw new UnusableException(
          "选项 --previous 的“" + name + "”读不了：" + Trouble.of(e).orElse("") + "。", e);
    }
  }

  private static void add(String file, List<String> batch, List<LastSlice> slices) {
    if (isZip(file)) {
      slices.add(new LastSlice(List.of(file)));
    } else if (isReport(file)) {
      batch.add(file);
    }
    if (batch.size() == MOST_FILES) {
      slices.add(new LastSlice(batch));
      batch.clear();
    }
  }

  static boolean isZip(String file) {
    return Kind.ofName(file).equals(Optional.of(Kind.ZIP));
  }

  static boolean isReport(String file) {
    return !FoundFile.isShadow(file) && Kind.ofName(file).filter(REPORTS::contains).isPresent();
  }
}

package nianbao.cluster.input;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nianbao.archive.plan.SourceNames;
import nianbao.archive.source.FoundFile;
import nianbao.cluster.site.Folder;
import nianbao.cluster.site.Store;
import nianbao.cluster.site.Trouble;
import nianbao.press.format.Kind;
import nianbao.terminal.UnusableException;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.io.compress.CompressionCodecFactory;

/**
 * What stands on the command line, cut into slices.
 *
 * @param names addresses of files and folders, and patterns of those
 */
public record Inputs(List<String> names, Store store) {

  public Inputs {
    names = List.copyOf(names);
  }

  /** What is there of a name: files and folders. */
  private record Found(String name, List<FileStatus> files) {}

  /**
   * The slices, those of a file one behind the other.
   *
   * @param bytes that one should have
   * @throws UnusableException if there is nothing of a name, or it cannot be read
   */
  public List<Slice> slices(long bytes) {
    List<Found> found = names.stream().map(this::found).toList();
    SourceNames called =
        new SourceNames(
            found.stream()
                .flatMap(one -> one.files().stream())
                .map(Inputs::path)
                .distinct()
                .toList());
    Cuts cuts = new Cuts(bytes);
    for (Found one : found) {
      add(one, called, cuts);
    }
    return cuts.slices();
  }

  private Found found(String name) {
    try {
      store.qualified(name);
      Path path = new Path(name);
      FileSystem files = store.of(path);
      FileStatus[] found =
          files.exists(path)
              ? new FileStatus[] {files.getFileStatus(path)}
              : Optional.ofNullable(files.globStatus(path)).orElse(new FileStatus[0]);
      if (found.length == 0) {
        throw new UnusableException("找不到“" + name + "”。");
      }
      Arrays.sort(found, Comparator.comparing(FileStatus::getPath));
      return new Found(name, List.of(found));
    } catch (FileNotFoundException e) {
      throw new UnusableException("找不到“" + name + "”。", e);
    } catch (IOException e) {
      throw unreadable(name, e);
    }
  }

  private void add(Found found, SourceNames called, Cuts cuts) {
    long before = cuts.files();
    try {
      for (FileStatus file : found.files()) {
        if (file.isDirectory()) {
          addFolder(file, called.ofFolder(path(file)), cuts);
        } else {
          add(file, called.ofFile(path(file)), false, cuts);
        }
      }
    } catch (IOException e) {
      throw unreadable(found.name(), e);
    }
    if (cuts.files() == before) {
      throw new UnusableException(
          "“" + found.name() + "”里没有报告：文件夹里要有 *.json，NDJSON要写文件名或者 *.ndjson。");
    }
  }

  private static UnusableException unreadable(String name, IOException e) {
    return new UnusableException("无法读取“" + name + "”：" + Trouble.of(e).orElse("") + "。", e);
  }

  private void add(FileStatus file, String name, boolean inFolder, Cuts cuts) {
    ClusterFile known = new ClusterFile(name, file.getPath().toString(), inFolder);
    Optional<Kind> kind = Kind.ofName(name);
    if (kind.equals(Optional.of(Kind.ZIP))) {
      cuts.addWhole(new Zipped(known));
    } else if (isCompressed(file.getPath())) {
      cuts.addWhole(Lines.whole(known));
    } else if (kind.equals(Optional.of(Kind.LINES)) && (file.getLen() > 0 || !inFolder)) {
      cuts.addLines(known, file.getLen());
    } else {
      cuts.addDocument(known, file.getLen());
    }
  }

  private void addFolder(FileStatus folder, String prefix, Cuts cuts) throws IOException {
    String root = path(folder) + "/";
    new Folder(folder.getPath(), store)
        .each(
            file -> {
              String inside = path(file).substring(root.length());
              if (FoundFile.holdsReports(inside)) {
                add(file, prefix.isEmpty() ? inside : prefix + "/" + inside, true, cuts);
              }
            });
  }

  private static String path(FileStatus file) {
    return file.getPath().toUri().getPath();
  }

  private boolean isCompressed(Path path) {
    return new CompressionCodecFactory(store.configuration().value().value()).getCodec(path)
        != null;
  }
}

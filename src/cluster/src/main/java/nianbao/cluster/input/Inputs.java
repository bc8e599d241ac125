package nianbao.cluster.input;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nianbao.cluster.site.Store;
import nianbao.cluster.site.Trouble;
import nianbao.terminal.UnusableException;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.LocatedFileStatus;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.RemoteIterator;
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

  /**
   * The slices, those of a file one behind the other.
   *
   * @param bytes that one should have
   * @throws UnusableException if there is nothing of a name, or it cannot be read
   */
  public List<Slice> slices(long bytes) {
    Cuts cuts = new Cuts(bytes);
    for (String name : names) {
      try {
        long before = cuts.files();
        add(name, cuts);
        if (cuts.files() == before) {
          throw new UnusableException("“" + name + "”里没有报告：文件夹里要有 *.json，NDJSON要写文件名或者 *.ndjson。");
        }
      } catch (FileNotFoundException e) {
        throw new UnusableException("找不到“" + name + "”。", e);
      } catch (IOException e) {
        throw new UnusableException("无法读取“" + name + "”：" + Trouble.of(e).orElse("") + "。", e);
      }
    }
    return cuts.slices();
  }

  private void add(String name, Cuts cuts) throws IOException {
    store.qualified(name);
    Path path = new Path(name);
    FileSystem files = store.of(path);
    if (files.exists(path)) {
      add(files, files.getFileStatus(path), name, cuts);
      return;
    }
    FileStatus[] found = Optional.ofNullable(files.globStatus(path)).orElse(new FileStatus[0]);
    if (found.length == 0) {
      throw new FileNotFoundException(name);
    }
    Arrays.sort(found, Comparator.comparing(FileStatus::getPath));
    for (FileStatus file : found) {
      add(files, file, named(file.getPath(), path), cuts);
    }
  }

  /** What a file is called that a pattern was given for: by its whole path, as it was typed. */
  private static String named(Path found, Path pattern) {
    return pattern.toUri().getScheme() == null
        ? Path.getPathWithoutSchemeAndAuthority(found).toString()
        : found.toString();
  }

  private void add(FileSystem files, FileStatus file, String name, Cuts cuts) throws IOException {
    ClusterFile known = new ClusterFile(name, file.getPath().toString());
    if (file.isDirectory()) {
      addFolder(files, known, cuts);
    } else if (isZip(name)) {
      cuts.addWhole(new Zipped(known));
    } else if (isCompressed(file.getPath())) {
      cuts.addWhole(Lines.whole(known));
    } else if (isNdjson(name)) {
      cuts.addLines(known, file.getLen());
    } else {
      cuts.addDocument(known, file.getLen());
    }
  }

  private static void addFolder(FileSystem files, ClusterFile folder, Cuts cuts)
      throws IOException {
    String inside = files.makeQualified(folder.path()).toUri().getPath() + "/";
    RemoteIterator<LocatedFileStatus> found = files.listFiles(folder.path(), true);
    while (found.hasNext()) {
      LocatedFileStatus file = found.next();
      if (lower(file.getPath().getName()).endsWith(".json")) {
        String path = file.getPath().toUri().getPath().substring(inside.length());
        String name = prefix(folder.name()) + path;
        cuts.addDocument(new ClusterFile(name, file.getPath().toString()), file.getLen());
      }
    }
  }

  private static String prefix(String folder) {
    return folder.equals(".") ? "" : folder.replaceFirst("/+$", "") + "/";
  }

  private boolean isCompressed(Path path) {
    return new CompressionCodecFactory(store.configuration().value().value()).getCodec(path)
        != null;
  }

  private static boolean isZip(String name) {
    return lower(name).endsWith(".zip");
  }

  private static boolean isNdjson(String name) {
    return lower(name).endsWith(".ndjson") || lower(name).endsWith(".jsonl");
  }

  private static String lower(String name) {
    return name.toLowerCase(Locale.ROOT);
  }
}

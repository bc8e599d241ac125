package nianbao.cluster.input;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nianbao.cli.terminal.UnusableException;
import nianbao.cluster.site.Store;
import nianbao.cluster.site.Trouble;
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

  /** Small files that one task reads. */
  private static final int MOST_FILES = 1000;

  public Inputs {
    names = List.copyOf(names);
  }

  /**
   * The slices, in no order.
   *
   * @param bytes that one should have
   * @throws UnusableException if there is nothing of a name, or it cannot be read
   */
  public List<Slice> slices(long bytes) {
    List<Slice> slices = new ArrayList<>();
    for (String name : names) {
      try {
        int before = slices.size();
        add(name, bytes, slices);
        if (slices.size() == before) {
          throw new UnusableException("“" + name + "”里没有报告：文件夹里要有 *.json，NDJSON要写文件名或者 *.ndjson。");
        }
      } catch (FileNotFoundException e) {
        throw new UnusableException("找不到“" + name + "”。", e);
      } catch (IOException e) {
        throw new UnusableException("无法读取“" + name + "”：" + Trouble.of(e).orElse("") + "。", e);
      }
    }
    return slices;
  }

  private void add(String name, long bytes, List<Slice> slices) throws IOException {
    store.qualified(name);
    Path path = new Path(name);
    FileSystem files = store.of(path);
    if (files.exists(path)) {
      add(files, files.getFileStatus(path), name, bytes, slices);
      return;
    }
    FileStatus[] found = Optional.ofNullable(files.globStatus(path)).orElse(new FileStatus[0]);
    if (found.length == 0) {
      throw new FileNotFoundException(name);
    }
    Arrays.sort(found, Comparator.comparing(FileStatus::getPath));
    for (FileStatus file : found) {
      add(files, file, named(file.getPath(), path), bytes, slices);
    }
  }

  /** What a file is called that a pattern was given for: by its whole path, as it was typed. */
  private static String named(Path found, Path pattern) {
    return pattern.toUri().getScheme() == null
        ? Path.getPathWithoutSchemeAndAuthority(found).toString()
        : found.toString();
  }

  private void add(FileSystem files, FileStatus file, String name, long bytes, List<Slice> slices)
      throws IOException {
    ClusterFile known = new ClusterFile(name, file.getPath().toString());
    if (file.isDirectory()) {
      addFolder(files, known, bytes, slices);
    } else if (isZip(name)) {
      slices.add(new Zipped(known));
    } else if (isCompressed(file.getPath())) {
      slices.add(Lines.whole(known));
    } else if (isNdjson(name)) {
      for (long start = 0; start < file.getLen(); start += bytes) {
        slices.add(new Lines(known, start, Math.min(bytes, file.getLen() - start), 0));
      }
    } else {
      slices.add(new Documents(List.of(known)));
    }
  }

  private static void addFolder(
      FileSystem files, ClusterFile folder, long bytes, List<Slice> slices) throws IOException {
    String inside = files.makeQualified(folder.path()).toUri().getPath() + "/";
    List<ClusterFile> batch = new ArrayList<>();
    long size = 0;
    RemoteIterator<LocatedFileStatus> found = files.listFiles(folder.path(), true);
    while (found.hasNext()) {
      LocatedFileStatus file = found.next();
      if (lower(file.getPath().getName()).endsWith(".json")) {
        String path = file.getPath().toUri().getPath().substring(inside.length());
        batch.add(new ClusterFile(prefix(folder.name()) + path, file.getPath().toString()));
        size += file.getLen();
      }
      if (batch.size() == MOST_FILES || size > bytes) {
        slices.add(new Documents(batch));
        batch.clear();
        size = 0;
      }
    }
    if (!batch.isEmpty()) {
      slices.add(new Documents(batch));
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

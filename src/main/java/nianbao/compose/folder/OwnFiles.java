package nianbao.compose.folder;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import nianbao.report.Digest;

/**
 * What an agency's folder of templates holds, read once: a template that is changed while reports
 * are made changes none of them.
 *
 * @param texts templates and styles by name
 * @param pictures those that templates may show, by name, each as a {@code data:} URI
 * @param others names of files that are neither
 * @param sums the digest of each file but those that only the program itself reads
 * @param exported what the shipped files were when they were written here, if that is told
 * @param faults what keeps the folder from being used, each in Chinese
 */
record OwnFiles(
    Map<String, String> texts,
    Map<String, String> pictures,
    List<String> others,
    Map<String, Digest> sums,
    Optional<ExportRecord> exported,
    List<String> faults) {

  static final OwnFiles NONE = new Collected().files();

  /** In bytes: a folder of more was given by mistake. */
  private static final long MOST_BYTES = 20L << 20;

  private static final int MOST_FILES = 200;

  /** Reads a folder; what is in folders of it, or hidden, is none of it. */
  static OwnFiles read(Path folder) throws IOException {
    Collected collected = new Collected();
    List<Path> files = files(folder);
    if (files.size() > MOST_FILES || size(files) > MOST_BYTES) {
      collected.faults.add(
          "模板文件夹“%s”里的文件超过%d个或%dMB；请只放模板和模板用的图".formatted(folder, MOST_FILES, MOST_BYTES >> 20));
      return collected.files();
    }
    for (Path file : files) {
      collected.add(file.getFileName().toString(), Files.readAllBytes(file));
    }
    return collected.files();
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> all = Files.list(folder)) {
      return all.filter(Files::isRegularFile)
          .filter(file -> !file.getFileName().toString().startsWith("."))
          .sorted()
          .limit(MOST_FILES + 1L)
          .toList();
    }
  }

  private static long size(List<Path> files) throws IOException {
    long bytes = 0;
    for (Path file : files) {
      bytes += Files.size(file);
    }
    return bytes;
  }

  /** Files on their way in. */
  private static final class Collected {

    private final Map<String, String> texts = new TreeMap<>();
    private final Map<String, String> pictures = new TreeMap<>();
    private final List<String> others = new ArrayList<>();
    private final Map<String, Digest> sums = new TreeMap<>();
    private final List<String> faults = new ArrayList<>();
    private Optional<ExportRecord> exported = Optional.empty();

    void add(String name, byte[] bytes) {
      if (name.equals(ExportRecord.FILE)) {
        exported = Optional.of(ExportRecord.parse(new String(bytes, StandardCharsets.UTF_8)));
        return;
      }
      sums.put(name, Digest.of(bytes));
      Optional<String> picture = pictureType(name);
      if (picture.isPresent()) {
        String base64 = Base64.getEncoder().encodeToString(bytes);
        pictures.put(name, "data:" + picture.get() + ";base64," + base64);
      } else {
        addText(name, bytes);
      }
    }

    private void addText(String name, byte[] bytes) {
      CharsetDecoder decoder =
          StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT);
      ByteBuffer in = ByteBuffer.wrap(bytes);
      CharBuffer out = CharBuffer.allocate(bytes.length);
      CoderResult result = decoder.decode(in, out, true);
      if (!result.isError()) {
        // Editors of old put a mark before a text in UTF-8, which is none of it.
        texts.put(name, out.flip().toString().replaceFirst("^\uFEFF", ""));
      } else if (name.endsWith(".ftlh") || name.endsWith(".css")) {
        long line = out.flip().chars().filter(c -> c == '\n').count() + 1;
        faults.add("模板“" + name + "”第" + line + "行不是UTF-8，多半存成了GBK；请用编辑器另存为UTF-8");
      } else {
        others.add(name);
      }
    }

    private static Optional<String> pictureType(String name) {
      String lower = name.toLowerCase(Locale.ROOT);
      if (lower.endsWith(".png")) {
        return Optional.of("image/png");
      }
      return lower.endsWith(".jpg") || lower.endsWith(".jpeg")
          ? Optional.of("image/jpeg")
          : Optional.empty();
    }

    OwnFiles files() {
      return new OwnFiles(texts, pictures, others, sums, exported, faults);
    }
  }
}

package nianbao.drafts.kept;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nianbao.archive.container.FinalName;
import nianbao.archive.work.Workspace;

/**
 * The folder of one draft: a record, and a file for the content of each version. For one thread at
 * a time.
 */
public record DraftFolder(Path path) {

  private static final String RECORD = "record.json";
  private static final String PART = ".part";

  /** What a draft's folder is called, and what is written into it: nothing else is ever removed. */
  private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

  private static final Pattern WRITTEN =
      Pattern.compile("(record|version-[0-9]+)\\.json(\\.part)?");

  /** What the draft is called. */
  public String id() {
    return String.valueOf(path.getFileName());
  }

  /** Whether there is a draft: a folder is made before its record is. */
  public boolean isOne() {
    return Files.exists(path.resolve(RECORD));
  }

  /**
   * Whether it is what a program left that was killed before the draft's first record. What else
   * somebody has put into the folder of drafts is theirs.
   */
  public boolean isLeftOver() throws IOException {
    try (Stream<Path> files = Files.list(path)) {
      return !isOne() && ID.matcher(id()).matches() && files.allMatch(DraftFolder::isWritten);
    }
  }

  private static boolean isWritten(Path file) {
    return WRITTEN.matcher(String.valueOf(file.getFileName())).matches();
  }

  /**
   * What is kept of the draft.
   *
   * @throws IOException if it cannot be read
   * @throws RuntimeException if it is damaged
   */
  public DraftRecord record() throws IOException {
    return RecordJson.record(Files.readAllBytes(path.resolve(RECORD)));
  }

  /** Keeps the content of a version, which counts once a record has it. */
  public void keep(Version version, byte[] content) throws IOException {
    write(name(version), content);
  }

  /** Keeps a record, whole or not at all, and removes the contents that it does not count. */
  public void keep(DraftRecord record) throws IOException {
    write(RECORD, RecordJson.bytes(record));
    tidy(record);
  }

  /** The content of a version. */
  public byte[] content(Version version) throws IOException {
    return Files.readAllBytes(path.resolve(name(version)));
  }

  /** Removes what a record does not count, as a program leaves it that was killed. */
  // What cannot be removed now is removed with the next version.
  @SuppressWarnings("EmptyCatch")
  public void tidy(DraftRecord record) {
    Set<String> names = record.versions().map(DraftFolder::name).collect(Collectors.toSet());
    names.add(RECORD);
    try (DirectoryStream<Path> files = Files.newDirectoryStream(path)) {
      for (Path file : files) {
        if (isWritten(file) && !names.contains(String.valueOf(file.getFileName()))) {
          Files.delete(file);
        }
      }
    } catch (IOException ignored) {
    }
  }

  /** Removes the draft: its record first, so that half of one never counts. */
  public void remove() throws IOException {
    Files.deleteIfExists(path.resolve(RECORD));
    new Workspace(path).remove();
  }

  private void write(String name, byte[] bytes) throws IOException {
    Path part = path.resolve(name + PART);
    try {
      Files.write(part, bytes);
      FinalName.give(path.resolve(name), part);
    } catch (IOException e) {
      // A full disk has room again for what is smaller.
      Files.deleteIfExists(part);
      throw e;
    }
  }

  private static String name(Version version) {
    return "version-" + version.number() + ".json";
  }
}

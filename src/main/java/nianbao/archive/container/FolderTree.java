package nianbao.archive.container;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import nianbao.archive.work.Joined;
import nianbao.archive.work.NamedDigest;
import nianbao.archive.work.Workspace;
import nianbao.report.Digest;

/** A folder with a file for each entry, which gets its name when all of it is whole. */
public final class FolderTree implements Container {

  private final Path folder;
  private final Path tree;
  private final Journal journal;
  private final Path listed;
  private final Path found;
  private final Path scratch;
  private final BufferedWriter names;

  /**
   * A folder.
   *
   * @param folder where it ends: nothing, or an empty folder
   * @param origin what the files are made with
   */
  public FolderTree(Path folder, Workspace space, String origin) throws IOException {
    this.folder = folder;
    this.tree = Files.createDirectories(space.archive());
    this.journal = new Journal(space.journal(), origin);
    this.scratch = space.folder();
    this.listed = space.file("listed");
    this.found = space.file("found");
    this.names = Files.newBufferedWriter(listed);
  }

  @Override
  public List<Made> kept(List<String> entries, Digest source) throws IOException {
    List<Made> known = journal.next(entries, source);
    for (Made made : known) {
      if (!isWhole(made)) {
        return List.of();
      }
    }
    journal.keep(known.size());
    for (Made made : known) {
      list(made.entry().name());
    }
    return known;
  }

  @Override
  public void add(Digest source, Made made, byte[] content) throws IOException {
    journal.cut();
    // Through to the disk: what carries a final name in the end is whole, though the machine goes
    // off.
    Files.write(
        place(made.entry().name()),
        content,
        StandardOpenOption.CREATE,
        StandardOpenOption.TRUNCATE_EXISTING,
        StandardOpenOption.WRITE,
        StandardOpenOption.DSYNC);
    journal.add(source, made);
  }

  @Override
  public void addList(String name, Path list) throws IOException {
    Path file = place(name);
    Files.copy(list, file, StandardCopyOption.REPLACE_EXISTING);
    FinalName.writeThrough(file);
  }

  private void list(String name) throws IOException {
    names.write(new NamedDigest(name, "").line());
  }

  private Path place(String name) throws IOException {
    list(name);
    Path file = tree.resolve(name);
    Files.createDirectories(Objects.requireNonNull(file.getParent()));
    return file;
  }

  private boolean isWhole(Made made) throws IOException {
    Path file = tree.resolve(made.entry().name());
    return Files.isRegularFile(file)
        && Files.size(file) == made.entry().size()
        && Digest.of(Files.readAllBytes(file)).equals(made.digest());
  }

  @Override
  public void finish() throws IOException {
    names.close();
    removeStrays();
    Files.deleteIfExists(folder);
    FinalName.give(folder, tree);
  }

  // What an earlier run made that now has another name, or is not in the archive any longer.
  private void removeStrays() throws IOException {
    try (Stream<Path> files = Files.walk(tree);
        BufferedWriter lines = Files.newBufferedWriter(found)) {
      for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
        String name = tree.relativize(file).toString().replace('\\', '/');
        lines.write(new NamedDigest(name, "").line());
      }
    }
    Joined.each(
        listed,
        found,
        scratch,
        (name, known, there) -> {
          if (known.isEmpty()) {
            Files.delete(tree.resolve(name));
            removeEmptyAbove(tree.resolve(name));
          }
        });
  }

  private void removeEmptyAbove(Path file) throws IOException {
    Path folder = Objects.requireNonNull(file.getParent());
    String[] inside = folder.toFile().list();
    if (!folder.equals(tree) && inside != null && inside.length == 0) {
      Files.delete(folder);
      removeEmptyAbove(folder);
    }
  }

  @Override
  public void close() throws IOException {
    names.close();
    journal.close();
  }
}

package nianbao.http.job;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Properties;
import java.util.stream.Stream;
import nianbao.archive.Target;
import nianbao.archive.container.FinalName;
import nianbao.archive.work.Workspace;

/** What lies on the disk of one job: what came, what it is about, and what is made of it. */
record JobFolder(Path path) {

  /** What was asked for; there as long as the job is. */
  static final String ORDER = "order";

  /** What the archive has; there before the archive is. */
  static final String TALLY = "tally";

  /** How the job ended. */
  static final String END = "end";

  Path body() {
    return path.resolve("body");
  }

  Target archive() {
    return new Target(path.resolve("archive.zip"));
  }

  /** Whether the archive is whole and nothing of its making is left. */
  boolean isMade() {
    return Files.exists(archive().path()) && !Files.exists(archive().work());
  }

  /** Keeps a record, whole or not at all. */
  void keep(String name, Properties record) throws IOException {
    Path part = path.resolve(name + ".part");
    try (Writer out = Files.newBufferedWriter(part)) {
      record.store(out, null);
    }
    FinalName.give(path.resolve(name), part);
  }

  /** A record; empty if it was not kept. */
  Properties read(String name) throws IOException {
    Properties record = new Properties();
    try (Reader in = Files.newBufferedReader(path.resolve(name))) {
      record.load(in);
    } catch (NoSuchFileException e) {
      record.clear();
    } catch (IllegalArgumentException e) {
      throw new IOException("the record " + name + " is damaged", e);
    }
    return record;
  }

  /** What it takes of the disk, in bytes. */
  long size() throws IOException {
    try (Stream<Path> files = Files.walk(path)) {
      return files.mapToLong(JobFolder::size).sum();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  // A file may be renamed to its final name while it is measured; it then counts as nothing here.
  private static long size(Path file) {
    return file.toFile().isFile() ? file.toFile().length() : 0;
  }

  /** Removes what is not needed to fetch the archive. */
  void removeBody() throws IOException {
    Files.deleteIfExists(body());
  }

  /** Keeps a record, and nothing else but what was asked for. */
  void keepAlone(String name, Properties record) throws IOException {
    removeBody();
    new Workspace(archive().work()).remove();
    Files.deleteIfExists(archive().path());
    keep(name, record);
  }

  void remove() throws IOException {
    new Workspace(path).remove();
  }
}

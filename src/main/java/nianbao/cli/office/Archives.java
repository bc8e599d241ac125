package nianbao.cli.office;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import nianbao.archive.content.Lists;
import nianbao.archive.content.ManifestException;
import nianbao.archive.content.ManifestLine;
import nianbao.office.gather.Gathering;
import nianbao.terminal.InputFile;
import nianbao.terminal.Location;
import nianbao.terminal.Terminal;
import nianbao.terminal.UnusableException;

/**
 * Those of the inputs that are archives of ours, or the list of one: their lists tell what is to be
 * known without the files being read again.
 */
final class Archives implements Gathering.Manifests {

  private final Terminal terminal;
  private final List<String> names;

  /** The archives among some inputs. */
  Archives(Terminal terminal, List<String> inputs) {
    this.terminal = terminal;
    this.names = inputs.stream().filter(this::isArchive).toList();
  }

  /** The inputs that are none. */
  List<String> others(List<String> inputs) {
    return inputs.stream().filter(name -> !names.contains(name)).toList();
  }

  private boolean isArchive(String name) {
    if (name.isEmpty() || name.equals(InputFile.STANDARD_INPUT)) {
      return false;
    }
    Path path = Location.of(terminal.folder(), name);
    if (Files.isDirectory(path)) {
      return Files.isRegularFile(path.resolve(Lists.MANIFEST));
    }
    return path.endsWith(Lists.MANIFEST) || isZip(path);
  }

  private static boolean isZip(Path path) {
    if (!Files.isRegularFile(path)) {
      return false;
    }
    try (ZipFile zip = new ZipFile(path.toFile())) {
      return zip.getEntry(Lists.MANIFEST) != null;
    } catch (IOException e) {
      // No ZIP file, or a damaged one: whoever reads it says so.
      return false;
    }
  }

  @Override
  public void each(ManifestLine.Use use) throws IOException {
    for (String name : names) {
      try {
        each(Location.of(terminal.folder(), name), use);
      } catch (ManifestException e) {
        throw new UnusableException("“" + name + "”的清单不是本程序写的，或者已经损坏。", e);
      }
    }
  }

  private static void each(Path path, ManifestLine.Use use) throws IOException {
    if (Files.isDirectory(path)) {
      ManifestLine.each(path.resolve(Lists.MANIFEST), use);
    } else if (path.endsWith(Lists.MANIFEST)) {
      ManifestLine.each(path, use);
    } else {
      try (ZipFile zip = new ZipFile(path.toFile())) {
        ZipEntry manifest = zip.getEntry(Lists.MANIFEST);
        lines(zip.getInputStream(manifest), use);
      }
    }
  }

  private static void lines(InputStream in, ManifestLine.Use use) throws IOException {
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        use.with(ManifestLine.of(line));
      }
    }
  }
}

package nianbao.cli.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import nianbao.intake.Intake;
import nianbao.press.format.Kind;
import nianbao.terminal.UnusableException;

/**
 * The documents in a ZIP file; those in ZIP files in it are not looked for.
 *
 * @param name of the ZIP file, as typed
 * @param folder in which it lies
 */
record ZippedDocuments(Path file, String name, Path folder) {

  /** Names that are no UTF-8 were written by a Chinese Windows. */
  private static final Charset WINDOWS = Charset.forName("GB18030");

  private static final int MOST = 20_000;

  /** Whether a file is a ZIP file of many, and no document that is packed as one. */
  static boolean isOne(Path file) {
    if (!Files.isRegularFile(file)) {
      return false;
    }
    try (InputStream in = Files.newInputStream(file)) {
      byte[] head = in.readNBytes(Kind.HEAD);
      return Kind.ofBytes(head).filter(kind -> kind == Kind.ZIP).isPresent()
          && !Intake.isPackage(whole(head, in));
    } catch (IOException e) {
      // Whoever reads it says what is wrong with it.
      return false;
    }
  }

  private static byte[] whole(byte[] head, InputStream in) throws IOException {
    ByteArrayOutputStream whole = new ByteArrayOutputStream();
    whole.write(head);
    whole.write(in.readNBytes(Intake.MAX_BYTES));
    return whole.toByteArray();
  }

  /** All documents, in the order of their names. */
  List<Document> all() {
    try (ZipFile zip = new ZipFile(file.toFile(), WINDOWS)) {
      List<Document> documents = new ArrayList<>();
      List<? extends ZipEntry> entries = Collections.list(zip.entries());
      if (entries.size() > MOST) {
        throw new UnusableException("“" + name + "”里的文件超过" + MOST + "个；请分开导入。");
      }
      entries.stream()
          .filter(entry -> !entry.isDirectory() && !isSkipped(entry.getName()))
          .sorted(Comparator.comparing(ZipEntry::getName))
          .forEach(entry -> documents.add(document(entry.getName())));
      return documents;
    } catch (IOException | IllegalArgumentException e) {
      throw new UnusableException("“" + name + "”已损坏，或者加了密，打不开；请解开后导入文件夹。", e);
    }
  }

  private static boolean isSkipped(String entry) {
    return entry.startsWith("__MACOSX/") || Document.isSkipped(Path.of(entry));
  }

  private Document document(String entry) {
    Path parent = Path.of("/", entry).normalize().getParent();
    Path inside = parent == null ? folder : folder.resolve(Path.of("/").relativize(parent));
    String full = name + "!/" + entry;
    return new Document(full, "“" + full + "”", inside, () -> bytes(entry));
  }

  private byte[] bytes(String entry) {
    try (ZipFile zip = new ZipFile(file.toFile(), WINDOWS);
        InputStream in = zip.getInputStream(zip.getEntry(entry))) {
      return in.readNBytes(Intake.MAX_BYTES + 1);
    } catch (IOException | IllegalArgumentException e) {
      throw new UnusableException("“" + name + "”里的“" + entry + "”已损坏，或者加了密，读不出来。", e);
    }
  }
}

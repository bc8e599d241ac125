package nianbao.intake;

import java.util.Optional;
import nianbao.intake.container.Bounds;
import nianbao.intake.piece.Source;
import nianbao.intake.piece.UnreadableException;

/**
 * Reads documents of any kind, told by their bytes and never by a name. Nothing is fetched and
 * nothing in them is run. Safe for use by several threads.
 */
public final class Intake {

  /** The largest document, in bytes; of a longer one no more needs to be read. */
  public static final int MAX_BYTES = Bounds.FILE;

  /**
   * Whether bytes alone tell that they are a document: of Word, a web page, a sheet. PDFs are told
   * by others, and of plain text nothing tells.
   *
   * @param start the first 512 bytes, or any number more
   */
  public static boolean begins(byte[] start) {
    return Container.begins(start);
  }

  /** Whether a ZIP file is a document, and not a file of many. */
  public static boolean isPackage(byte[] file) {
    return Packed.isOne(file);
  }

  /** What a Word file of ours has inside; nothing where a file is none, or is damaged. */
  public static Optional<Inside> inside(byte[] file) {
    try {
      return file.length <= MAX_BYTES && Packed.isOne(file) ? Inside.of(file) : Optional.empty();
    } catch (UnreadableException e) {
      return Optional.empty();
    }
  }

  /** The draft of a report that a document has, or why it has none. */
  public Imported read(byte[] file, Stated stated) {
    try {
      if (file.length > MAX_BYTES) {
        throw new UnreadableException("文件超过50MB，太大了；请压缩里面的图，或者删去无关的内容再导入");
      }
      Source source = Container.of(file).reader().read(file);
      return new Imported.Drafted(Drafting.of(source, stated));
    } catch (UnreadableException e) {
      return new Imported.Unreadable(String.valueOf(e.getMessage()));
    } catch (StackOverflowError e) {
      return new Imported.Unreadable("文件里的内容一层套一层，太深了，不像正常的文件；请另存一份再导入");
    }
  }
}

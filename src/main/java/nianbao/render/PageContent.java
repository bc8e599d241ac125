package nianbao.render;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;

/** The content of a page as text, a byte a character (ISO 32000-1 7.8.2). */
public final class PageContent {

  /** What is to become of content. */
  public interface Change {

    /** The new content. */
    String of(String content) throws IOException;
  }

  private PageContent() {}

  /**
   * Changes every stream of a page.
   *
   * @throws IOException if the document's memory cannot be read or written
   */
  public static void change(PDPage page, Change change) throws IOException {
    for (Iterator<PDStream> streams = page.getContentStreams(); streams.hasNext(); ) {
      COSStream stream = streams.next().getCOSObject();
      String content = read(stream);
      String changed = change.of(content);
      if (!changed.equals(content)) {
        write(changed, stream);
      }
    }
  }

  private static String read(COSStream stream) throws IOException {
    try (InputStream in = stream.createInputStream()) {
      return new String(in.readAllBytes(), StandardCharsets.ISO_8859_1);
    }
  }

  private static void write(String content, COSStream stream) throws IOException {
    try (OutputStream out = stream.createOutputStream()) {
      out.write(content.getBytes(StandardCharsets.ISO_8859_1));
    }
  }
}

package nianbao.render.form.print;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import nianbao.render.form.proof.Painting;
import nianbao.render.tag.PageTags;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDPage;

/** The content of all pages, as the engine painted it, finished. */
public final class PaintedPages {

  /** The engine marks the background of each box that might have one. */
  private static final String NOTHING = "/Artifact /Rules BDC\nEMC\n";

  private PaintedPages() {}

  /**
   * Prints the forms of a document, and takes out what draws nothing.
   *
   * @throws IOException if the document's memory cannot be read or written
   */
  public static void finish(Painting painting, OfficialForms forms) throws IOException {
    List<Overprint> landed = new ArrayList<>(forms.landed(painting));
    // The last one first: what follows a form must be in its place for the form to be put before
    // it.
    Collections.reverse(landed);
    for (PDPage page : painting.document().getPages()) {
      COSStream stream = page.getCOSObject().getCOSStream(COSName.CONTENTS);
      String content = read(stream).replace(NOTHING, "");
      for (Overprint form : landed) {
        if (form.isOn(page)) {
          content = form.printInto(content, PageTags.of(painting.document(), page));
        }
      }
      write(content, stream);
    }
  }

  private static String read(COSStream stream) throws IOException {
    try (InputStream in = stream.createRawInputStream()) {
      return new String(in.readAllBytes(), StandardCharsets.ISO_8859_1);
    }
  }

  private static void write(String content, COSStream stream) throws IOException {
    try (OutputStream out = stream.createOutputStream()) {
      out.write(content.getBytes(StandardCharsets.ISO_8859_1));
    }
  }
}

package nianbao.stamp.file;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * The file of one document (ISO 32000-1 7.5.7 and 7.5.8). Used once, by one thread.
 *
 * <p>The same document gives the same bytes: its objects are numbered as they are reached from the
 * catalog.
 */
public final class PdfFile {

  /** What a report of seven pages comes to, so that the buffer rarely grows. */
  private static final int USUAL_SIZE = 1 << 19;

  /** What the entries of a stream's dictionary come to. */
  private static final int USUAL_ENTRIES = 1 << 8;

  /** To set a deflater up for less takes longer than the few dozen bytes it saves are worth. */
  private static final int LEAST_DEFLATED = 1 << 7;

  /** A comment of bytes over 127 tells programs that the file is binary (7.5.2). */
  private static final byte[] BINARY = {'%', (byte) 0xE2, (byte) 0xE3, (byte) 0xCF, (byte) 0xD3};

  private final COSDictionary trailer;
  private final COSDictionary catalog;
  private final float version;
  private final Numbering numbering = new Numbering();
  private final Syntax syntax = new Syntax(numbering);
  private final CrossReferences references = new CrossReferences();
  private final List<ObjectStream> packed = new ArrayList<>();
  private final Octets out = new Octets(USUAL_SIZE);
  private final Deflation deflation;

  private PdfFile(PDDocument document, Deflation deflation) {
    this.deflation = deflation;
    trailer = document.getDocument().getTrailer();
    catalog = document.getDocumentCatalog().getCOSObject();
    version = document.getVersion();
  }

  /**
   * The bytes of a document's file.
   *
   * @param document with an information dictionary, and with its fonts embedded
   * @throws IOException if a stream of the document cannot be read
   */
  public static byte[] bytes(PDDocument document) throws IOException {
    try (Deflation deflation = new Deflation()) {
      return new PdfFile(document, deflation).bytes();
    }
  }

  private byte[] bytes() throws IOException {
    writeHeader();
    numbering.of(catalog);
    numbering.of(trailer.getCOSDictionary(COSName.INFO));
    // Writing an object may number further objects, so the count grows while the loop runs.
    for (int number = 1; number <= numbering.count(); number++) {
      write(numbering.object(number), number);
    }
    int last = numbering.count();
    for (ObjectStream stream : packed) {
      last++;
      references.alone(last, out.size());
      stream.tell(last, references);
      Octets data = stream.deflated(deflation);
      writeData(last, stream.entries(), data);
    }
    writeEnd(last + 1);
    return out.toByteArray();
  }

  private void writeHeader() {
    out.text("%PDF-" + version + "\n");
    out.write(BINARY);
    out.write('\n');
  }

  private void write(COSDictionary object, int number) throws IOException {
    if (object instanceof COSStream stream) {
      references.alone(number, out.size());
      writeStream(number, stream);
    } else if (object == catalog) {
      // It stands alone: some readers look for it before they know of object streams.
      references.alone(number, out.size());
      begin(number);
      syntax.dictionary(object, out);
      end();
    } else {
      pack(object, number);
    }
  }

  private void pack(COSDictionary object, int number) throws IOException {
    if (packed.isEmpty() || packed.get(packed.size() - 1).isFull()) {
      packed.add(new ObjectStream(syntax));
    }
    ObjectStream last = packed.get(packed.size() - 1);
    last.add(object, number);
    if (last.isFull()) {
      last.deflated(deflation);
    }
  }

  private void writeStream(int number, COSStream stream) throws IOException {
    Octets entries = new Octets(USUAL_ENTRIES);
    syntax.entriesOf(stream, entries);
    Octets data = new Octets((int) stream.getLength());
    try (InputStream raw = stream.createRawInputStream()) {
      raw.transferTo(data);
    }
    if (isToBeDeflated(stream)) {
      writeDeflated(number, entries, data);
    } else {
      writeData(number, entries, data);
    }
  }

  /** Metadata stays as it is, for programs that know nothing of PDF (ISO 19005-3 6.6.2.1). */
  private static boolean isToBeDeflated(COSStream stream) {
    return !stream.containsKey(COSName.FILTER)
        && !COSName.METADATA.equals(stream.getCOSName(COSName.TYPE));
  }

  /** Writes the cross-reference stream, which is the trailer too, and where it stands. */
  private void writeEnd(int number) throws IOException {
    int start = out.size();
    references.alone(number, start);
    Octets entries = new Octets(USUAL_ENTRIES);
    entries.text("/Type/XRef/Size " + (number + 1) + "/W" + CrossReferences.WIDTHS);
    syntax.entry(COSName.ROOT, catalog, entries);
    syntax.entry(COSName.INFO, trailer.getCOSDictionary(COSName.INFO), entries);
    syntax.entry(COSName.ID, trailer.getCOSArray(COSName.ID), entries);
    writeDeflated(number, entries, references.table(number + 1));
    out.text("startxref\n" + start + "\n%%EOF\n");
  }

  /** Writes a stream, deflated if it is worth it and makes it shorter. */
  private void writeDeflated(int number, Octets entries, Octets data) {
    if (data.size() >= LEAST_DEFLATED) {
      Octets deflated = deflation.deflated(data);
      if (deflated.size() < data.size()) {
        entries.text("/Filter/FlateDecode");
        writeData(number, entries, deflated);
        return;
      }
    }
    writeData(number, entries, data);
  }

  private void writeData(int number, Octets entries, Octets data) {
    begin(number);
    out.text("<<");
    out.append(entries);
    out.text("/Length ");
    out.number(data.size());
    out.text(">>\nstream\n");
    out.append(data);
    out.text("\nendstream");
    end();
  }

  private void begin(int number) {
    out.number(number);
    out.text(" 0 obj\n");
  }

  private void end() {
    out.text("\nendobj\n");
  }
}

package nianbao.stamp.file;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
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

  /** What an object comes to. */
  private static final int USUAL_LENGTH = 1 << 8;

  /** Nothing shorter becomes shorter: header, sum and block alone take as much. */
  private static final int LEAST_DEFLATED = 11;

  /** In one object stream; a reader unpacks a whole one to get at an object. */
  private static final int MOST_IN_STREAM = 200;

  /** A comment of bytes over 127 tells programs that the file is binary (7.5.2). */
  private static final byte[] BINARY = {'%', (byte) 0xE2, (byte) 0xE3, (byte) 0xCF, (byte) 0xD3};

  private final COSDictionary trailer;
  private final COSDictionary catalog;
  private final float version;
  private final Numbering numbering;
  private final Syntax syntax;
  private final List<COSDictionary> packed = new ArrayList<>();
  private final Octets out = new Octets(USUAL_SIZE);
  private final Deflation deflation;

  private PdfFile(PDDocument document, Deflation deflation) {
    this.deflation = deflation;
    trailer = document.getDocument().getTrailer();
    catalog = document.getDocumentCatalog().getCOSObject();
    version = document.getVersion();
    numbering = new Numbering(List.of(catalog, trailer.getCOSDictionary(COSName.INFO)));
    syntax = new Syntax(numbering);
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
    numbering.objects().stream().filter(this::isPacked).forEach(packed::add);
    int streams = (packed.size() + MOST_IN_STREAM - 1) / MOST_IN_STREAM;
    int last = numbering.objects().size() + streams + 1;
    CrossReferences references = new CrossReferences(last + 1);
    writeHeader();
    for (COSDictionary object : numbering.objects()) {
      if (!isPacked(object)) {
        references.alone(numbering.of(object), out.size());
        writeAlone(object);
      }
    }
    for (int stream = 0; stream < streams; stream++) {
      int number = last - streams + stream;
      references.alone(number, out.size());
      writePacked(number, stream * MOST_IN_STREAM, references);
    }
    writeEnd(last, references);
    return out.toByteArray();
  }

  /** The catalog stands alone: some readers look for it before they know of object streams. */
  private boolean isPacked(COSDictionary object) {
    return !(object instanceof COSStream) && object != catalog;
  }

  private void writeHeader() {
    out.text("%PDF-" + version + "\n");
    out.write(BINARY);
    out.write('\n');
  }

  private void writeAlone(COSDictionary object) throws IOException {
    if (object instanceof COSStream stream) {
      deflate(stream);
    }
    begin(numbering.of(object));
    syntax.dictionary(object, out);
    if (object instanceof COSStream stream) {
      out.text("\nstream\n");
      writeData(stream, out);
      out.text("\nendstream");
    }
    end();
  }

  /**
   * Deflates a stream that is not deflated yet, if that makes it shorter. Metadata stays as it is,
   * for programs that know nothing of PDF (ISO 19005-3 6.6.2.1).
   */
  private void deflate(COSStream stream) throws IOException {
    if (stream.getLength() < LEAST_DEFLATED
        || stream.containsKey(COSName.FILTER)
        || COSName.METADATA.equals(stream.getCOSName(COSName.TYPE))) {
      return;
    }
    Octets data = new Octets((int) stream.getLength());
    writeData(stream, data);
    Octets deflated = deflation.deflated(data);
    if (deflated.size() < data.size()) {
      stream.setItem(COSName.FILTER, COSName.FLATE_DECODE);
      try (OutputStream raw = stream.createRawOutputStream()) {
        deflated.writeTo(raw);
      }
    }
  }

  private static void writeData(COSStream stream, Octets out) throws IOException {
    try (InputStream data = stream.createRawInputStream()) {
      data.transferTo(out);
    }
  }

  /** Writes an object stream of the objects from an index on (7.5.7). */
  private void writePacked(int number, int from, CrossReferences references) throws IOException {
    List<COSDictionary> objects =
        packed.subList(from, Math.min(packed.size(), from + MOST_IN_STREAM));
    Octets places = new Octets(objects.size() * USUAL_LENGTH);
    Octets bodies = new Octets(objects.size() * USUAL_LENGTH);
    for (int index = 0; index < objects.size(); index++) {
      int object = numbering.of(objects.get(index));
      references.packed(object, number, index);
      places.number(object);
      places.write(' ');
      places.number(bodies.size());
      places.write(' ');
      syntax.dictionary(objects.get(index), bodies);
      bodies.write('\n');
    }
    Octets about = new Octets(USUAL_LENGTH);
    about.text("/Type/ObjStm/N " + objects.size() + "/First " + places.size());
    places.append(bodies);
    writeStream(number, about, places);
  }

  /** Writes the cross-reference stream, which is the trailer too, and where it stands. */
  private void writeEnd(int number, CrossReferences references) throws IOException {
    int start = out.size();
    references.alone(number, start);
    Octets about = new Octets(USUAL_LENGTH);
    about.text("/Type/XRef/Size " + (number + 1) + "/W" + CrossReferences.WIDTHS);
    syntax.entry(COSName.ROOT, catalog, about);
    syntax.entry(COSName.INFO, trailer.getCOSDictionary(COSName.INFO), about);
    syntax.entry(COSName.ID, trailer.getCOSArray(COSName.ID), about);
    writeStream(number, about, references.table());
    out.text("startxref\n" + start + "\n%%EOF\n");
  }

  private void writeStream(int number, Octets about, Octets data) {
    Octets deflated = deflation.deflated(data);
    begin(number);
    out.text("<<");
    out.append(about);
    out.text("/Filter/FlateDecode/Length " + deflated.size() + ">>\nstream\n");
    out.append(deflated);
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

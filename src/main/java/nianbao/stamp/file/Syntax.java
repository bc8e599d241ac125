package nianbao.stamp.file;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSBoolean;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNull;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdfwriter.COSWriter;
import org.jspecify.annotations.Nullable;

/** Writes objects down (ISO 32000-1 7.3), with no more white space than tells them apart. */
final class Syntax {

  private static final int LONGEST_NAME = 127;
  private static final byte[] BEGIN = {'<', '<'};
  private static final byte[] END = {'>', '>'};
  private static final byte[] REFERENCE = {' ', '0', ' ', 'R'};

  private final Numbering numbering;

  /** A report says the same few dozen names some thousand times. */
  private final Map<COSName, byte[]> names = new HashMap<>();

  Syntax(Numbering numbering) {
    this.numbering = numbering;
  }

  /** Writes a dictionary in full, be it an object of its own or not. */
  void dictionary(COSDictionary dictionary, Octets out) throws IOException {
    out.write(BEGIN);
    for (Map.Entry<COSName, COSBase> entry : dictionary.entrySet()) {
      entry(entry.getKey(), entry.getValue(), out);
    }
    out.write(END);
  }

  /** Writes the entries of a stream's dictionary but for its length, which is its writer's. */
  void entriesOf(COSStream stream, Octets out) throws IOException {
    for (Map.Entry<COSName, COSBase> entry : stream.entrySet()) {
      if (!COSName.LENGTH.equals(entry.getKey())) {
        entry(entry.getKey(), entry.getValue(), out);
      }
    }
  }

  /** Writes one entry of a dictionary. */
  void entry(COSName key, @Nullable COSBase value, Octets out) throws IOException {
    name(key, out);
    value(value, out);
  }

  private void value(@Nullable COSBase given, Octets out) throws IOException {
    COSBase value = Numbering.resolved(given);
    if (value instanceof COSName name) {
      name(name, out);
    } else if (value instanceof COSDictionary dictionary) {
      dictionaryOrReference(dictionary, out);
    } else if (value instanceof COSArray array) {
      array(array, out);
    } else if (value instanceof COSString string) {
      COSWriter.writeString(string, out);
    } else {
      out.write(' ');
      word(value, out);
    }
  }

  private void dictionaryOrReference(COSDictionary dictionary, Octets out) throws IOException {
    if (Numbering.isObject(dictionary)) {
      out.write(' ');
      out.number(numbering.of(dictionary));
      out.write(REFERENCE);
    } else {
      dictionary(dictionary, out);
    }
  }

  private void array(COSArray array, Octets out) throws IOException {
    out.write('[');
    for (COSBase element : array) {
      value(element, out);
    }
    out.write(']');
  }

  private static void word(@Nullable COSBase value, Octets out) throws IOException {
    if (value instanceof COSInteger integer) {
      out.number(integer.longValue());
    } else if (value instanceof COSFloat number) {
      number.writePDF(out);
    } else if (value instanceof COSBoolean bool) {
      bool.writePDF(out);
    } else if (value == null || value instanceof COSNull) {
      out.text("null");
    } else {
      throw new IllegalArgumentException("no object of PDF: " + value.getClass());
    }
  }

  private void name(COSName name, Octets out) throws IOException {
    byte[] written = names.get(name);
    if (written == null) {
      Octets octets = new Octets(LONGEST_NAME);
      name.writePDF(octets);
      written = octets.toByteArray();
      names.put(name, written);
    }
    out.write(written);
  }
}

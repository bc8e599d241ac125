package nianbao.check.repeat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nianbao.check.rule.Manuscript;

/**
 * What is kept of a paragraph to find others like it among millions: for each of {@value #HASHES}
 * hash functions the least value over its shingles (A. Broder, On the resemblance and containment
 * of documents, 1997). The share of places in which two sketches agree estimates the share of
 * shingles that the two paragraphs have in common.
 *
 * <p>The functions are drawn from a fixed seed: the same paragraph has the same sketch on every
 * machine. Unchangeable.
 */
public final class Sketch {

  /** How many values a sketch has; the estimate errs by 6 in a hundred. */
  public static final int HASHES = 64;

  private final String pointer;
  private final String part;
  private final String beginning;
  private final int[] minima;

  private Sketch(String pointer, String part, String beginning, int[] minima) {
    this.pointer = pointer;
    this.part = part;
    this.beginning = beginning;
    this.minima = minima;
  }

  /** The sketches of all paragraphs that are long enough to be compared. */
  public static List<Sketch> allOf(Manuscript manuscript) {
    return Paragraph.in(manuscript).map(Sketch::of).toList();
  }

  private static Sketch of(Paragraph paragraph) {
    int[] minima = LeastValues.of(Shingles.runs(paragraph.own()));
    return new Sketch(paragraph.prose().pointer(), paragraph.part(), paragraph.beginning(), minima);
  }

  /** JSON Pointer of the paragraph in its report. */
  public String pointer() {
    return pointer;
  }

  /** Where the paragraph stands, in the words of the form. */
  public String part() {
    return part;
  }

  /** The first words of the paragraph. */
  public String beginning() {
    return beginning;
  }

  /** The values, none of them negative. */
  public int[] minima() {
    return minima.clone();
  }

  /** Sketches as bytes, to be kept outside of the memory. */
  public static byte[] toBytes(List<Sketch> sketches) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      out.writeInt(sketches.size());
      for (Sketch sketch : sketches) {
        sketch.writeTo(out);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("memory cannot fail to be written", e);
    }
    return bytes.toByteArray();
  }

  /** The sketches that bytes were made of. */
  public static List<Sketch> listOf(byte[] bytes) {
    List<Sketch> sketches = new ArrayList<>();
    try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
      int count = in.readInt();
      for (int i = 0; i < count; i++) {
        sketches.add(readFrom(in));
      }
    } catch (IOException e) {
      throw new UncheckedIOException("the bytes are no sketches", e);
    }
    return sketches;
  }

  private void writeTo(DataOutputStream out) throws IOException {
    out.writeUTF(pointer);
    out.writeUTF(part);
    out.writeUTF(beginning);
    for (int value : minima) {
      out.writeInt(value);
    }
  }

  private static Sketch readFrom(DataInputStream in) throws IOException {
    String pointer = in.readUTF();
    String part = in.readUTF();
    String beginning = in.readUTF();
    int[] minima = new int[HASHES];
    for (int i = 0; i < HASHES; i++) {
      minima[i] = in.readInt();
    }
    return new Sketch(pointer, part, beginning, minima);
  }

  @Override
  public String toString() {
    return String.format(Locale.ROOT, "Sketch[%s, %s]", pointer, beginning);
  }
}

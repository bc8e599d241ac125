package nianbao.stamp.file;

import java.io.IOException;
import org.apache.pdfbox.cos.COSDictionary;
import org.jspecify.annotations.Nullable;

/**
 * Some objects that are written into one stream (ISO 32000-1 7.5.7), deflated as soon as they are
 * all there: the objects of a large report come to some ten megabytes.
 */
final class ObjectStream {

  /** A reader unpacks a whole stream to get at an object. */
  private static final int MOST = 200;

  /** What an object comes to. */
  private static final int USUAL_LENGTH = 1 << 7;

  /** The longest two numbers of a report's file, each with a space. */
  private static final int USUAL_PLACE = 1 << 4;

  /** What the entries of its dictionary come to. */
  private static final int USUAL_ENTRIES = 1 << 6;

  private final Syntax syntax;
  private final int[] numbers = new int[MOST];
  private final Octets entries = new Octets(USUAL_ENTRIES);
  private Octets places = new Octets(MOST * USUAL_PLACE);
  private Octets bodies = new Octets(MOST * USUAL_LENGTH);
  private int count;
  private @Nullable Octets deflated;

  ObjectStream(Syntax syntax) {
    this.syntax = syntax;
  }

  boolean isFull() {
    return count == MOST;
  }

  void add(COSDictionary object, int number) throws IOException {
    places.number(number);
    places.write(' ');
    places.number(bodies.size());
    places.write(' ');
    syntax.dictionary(object, bodies);
    bodies.write('\n');
    numbers[count] = number;
    count++;
  }

  /** Tells where its objects stand, once its own number is known. */
  void tell(int number, CrossReferences references) {
    for (int index = 0; index < count; index++) {
      references.packed(numbers[index], number, index);
    }
  }

  /** Its data; it takes no more objects then. */
  Octets deflated(Deflation deflation) {
    if (deflated == null) {
      entries.text("/Type/ObjStm/N " + count + "/First " + places.size() + "/Filter/FlateDecode");
      places.append(bodies);
      deflated = deflation.deflated(places);
      places = new Octets(0);
      bodies = new Octets(0);
    }
    return deflated;
  }

  /** The entries of its dictionary but for its length, once its data is deflated. */
  Octets entries() {
    return entries;
  }
}

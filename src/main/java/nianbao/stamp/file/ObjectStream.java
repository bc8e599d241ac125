package nianbao.stamp.file;

import java.io.IOException;
import org.apache.pdfbox.cos.COSDictionary;

/** Some objects that are written into one stream (ISO 32000-1 7.5.7). */
final class ObjectStream {

  /** A reader unpacks a whole stream to get at an object. */
  private static final int MOST = 200;

  /** What an object comes to. */
  private static final int USUAL_LENGTH = 1 << 7;

  private final Syntax syntax;
  private final int[] numbers = new int[MOST];
  private int count;
  private final Octets places = new Octets(MOST * Long.BYTES);
  private final Octets bodies = new Octets(MOST * USUAL_LENGTH);

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

  /** The entries of its dictionary. */
  Octets about() {
    Octets about = new Octets(USUAL_LENGTH);
    about.text("/Type/ObjStm/N " + count + "/First " + places.size());
    return about;
  }

  Octets data() {
    Octets data = new Octets(places.size() + bodies.size());
    data.append(places);
    data.append(bodies);
    return data;
  }
}

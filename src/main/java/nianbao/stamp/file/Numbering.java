package nianbao.stamp.file;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.jspecify.annotations.Nullable;

/**
 * The indirect objects of a document (ISO 32000-1 7.3.10), numbered from 1 in the order in which
 * they are first asked for: streams, and dictionaries that are not marked as part of another.
 * Arrays are part of what they stand in.
 */
final class Numbering {

  /** What a report of seven pages comes to. */
  static final int USUAL_COUNT = 1 << 9;

  private final IdentityHashMap<COSDictionary, Integer> numbers =
      new IdentityHashMap<>(USUAL_COUNT);
  private final List<COSDictionary> objects = new ArrayList<>(USUAL_COUNT);

  /** The number of an object, which it is given when it is asked for first. */
  int of(COSDictionary object) {
    Integer fresh = objects.size() + 1;
    Integer known = numbers.putIfAbsent(object, fresh);
    if (known != null) {
      return known;
    }
    objects.add(object);
    return fresh;
  }

  /** How many have a number. */
  int count() {
    return objects.size();
  }

  /** The object with a number. */
  COSDictionary object(int number) {
    return objects.get(number - 1);
  }

  /** Whether a dictionary is an object, not a part of another. */
  static boolean isObject(COSDictionary dictionary) {
    return dictionary instanceof COSStream || !dictionary.isDirect();
  }

  /** What stands behind a reference that PDFBox has read. */
  static @Nullable COSBase resolved(@Nullable COSBase value) {
    return value instanceof COSObject reference ? reference.getObject() : value;
  }
}

package nianbao.stamp.file;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.jspecify.annotations.Nullable;

/**
 * The indirect objects of a document (ISO 32000-1 7.3.10), numbered from 1 in the order in which
 * they are reached: streams, and dictionaries that are not marked as part of another. Arrays are
 * part of what they stand in.
 */
final class Numbering {

  private static final int USUAL_COUNT = 1 << 11;

  private final IdentityHashMap<COSBase, Integer> numbers = new IdentityHashMap<>(USUAL_COUNT);
  private final List<COSDictionary> objects = new ArrayList<>();

  /** Numbers all that can be reached from some dictionaries. */
  Numbering(List<COSDictionary> roots) {
    roots.forEach(this::number);
    // The list grows while it is gone through.
    for (int i = 0; i < objects.size(); i++) {
      reachFrom(objects.get(i));
    }
  }

  /** All objects; the first has the number 1. */
  List<COSDictionary> objects() {
    return objects;
  }

  /** The number of an object; 0 where it is part of another. */
  int of(COSDictionary object) {
    Integer number = numbers.get(object);
    return number == null ? 0 : number;
  }

  /** What stands behind a reference that PDFBox has read. */
  static @Nullable COSBase resolved(@Nullable COSBase value) {
    return value instanceof COSObject reference ? reference.getObject() : value;
  }

  private void number(COSDictionary object) {
    if (numbers.putIfAbsent(object, objects.size() + 1) == null) {
      objects.add(object);
    }
  }

  private void reachFrom(COSDictionary object) {
    for (COSBase value : object.getValues()) {
      reach(resolved(value));
    }
  }

  private void reach(@Nullable COSBase value) {
    if (value instanceof COSDictionary dictionary) {
      if (value instanceof COSStream || !dictionary.isDirect()) {
        number(dictionary);
      } else {
        reachFrom(dictionary);
      }
    } else if (value instanceof COSArray array) {
      for (COSBase element : array) {
        reach(resolved(element));
      }
    }
  }
}

package nianbao.stamp.shown;

import java.awt.geom.AffineTransform;
import java.util.ArrayList;
import java.util.List;

/**
 * What stands before an operator (ISO 32000-1 7.8.2): numbers, names as text, strings as bytes,
 * arrays as lists.
 */
final class Operands {

  private static final int MOST = 64;

  private final List<Object> values = new ArrayList<>();
  private final double[] numbers = new double[MOST];
  private int count;

  void clear() {
    values.clear();
    count = 0;
  }

  /** Numbers are most of a page: they are kept without an object each. */
  void add(double number) {
    if (count == MOST) {
      throw new UnknownContentException("too many operands");
    }
    numbers[count++] = number;
  }

  void add(Object value) {
    values.add(value);
  }

  double number(int index) {
    if (index >= count) {
      throw new UnknownContentException("an operand is missing");
    }
    return numbers[index];
  }

  int numberCount() {
    return count;
  }

  /** The last name. */
  String name() {
    for (int i = values.size() - 1; i >= 0; i--) {
      if (values.get(i) instanceof String name) {
        return name;
      }
    }
    throw new UnknownContentException("a name is missing");
  }

  byte[] string() {
    if (!values.isEmpty() && values.get(0) instanceof byte[] string) {
      return string;
    }
    throw new UnknownContentException("a string is missing");
  }

  List<?> array() {
    if (!values.isEmpty() && values.get(0) instanceof List<?> array) {
      return array;
    }
    throw new UnknownContentException("an array is missing");
  }

  AffineTransform matrix() {
    number(5);
    return new AffineTransform(numbers);
  }
}

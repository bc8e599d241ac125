package nianbao.render;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.fontbox.ttf.TTFSubsetter;

/**
 * The punctuation of one face as a face of its own.
 *
 * <p>Some 楷体 draw “ ” ‘ ’ and · as wide as in Latin text: a subheading would fall off the grid of
 * 28 characters. Put before such a face, these marks of the body face stand in for its own.
 */
final class FullWidthMarks {

  /** The family's name in style sheets. */
  static final String FAMILY = "全角标点";

  private static final String MARKS = "“”‘’·";

  private FullWidthMarks() {}

  /** The marks of a face. */
  static Face of(Face face) {
    ByteArrayOutputStream subset = new ByteArrayOutputStream();
    try {
      TTFSubsetter subsetter = new TTFSubsetter(face.font());
      MARKS.codePoints().forEach(subsetter::add);
      subsetter.setPrefix("MARKS+");
      subsetter.writeToStream(subset);
    } catch (IOException e) {
      throw new FaceException("字体文件“" + face.file() + "”无法取出标点。", e);
    }
    return Face.parse(face.file(), subset.toByteArray(), face.digest());
  }
}

package nianbao.render.face;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.InflaterInputStream;
import nianbao.render.truetype.TrueType;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * Texts as shapes, for pictures: in a role's face, and what it lacks in the first one that has it.
 * FontBox reads the outlines, of those glyphs alone that a text needs. Safe for several threads.
 */
public final class FaceShapes {

  private static final float EM = 1000;

  private final Faces faces;
  private final Role role;

  /** Texts in a role's face. */
  public FaceShapes(Faces faces, Role role) {
    this.faces = faces;
    this.role = role;
  }

  /**
   * The shape of a line of text that begins at 0 on its baseline, in em to the right and down. A
   * character that no face has is left out.
   */
  public Shape of(String text) {
    Path2D shape = new Path2D.Double(Path2D.WIND_NON_ZERO);
    double left = 0;
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      String character = Character.toString(text.codePointAt(i));
      AffineTransform place = AffineTransform.getTranslateInstance(left, 0);
      shape.append(place.createTransformedShape(character(text.codePointAt(i))), false);
      left += faces.width(role, character) / EM;
    }
    return shape;
  }

  private Shape character(int codePoint) {
    return role.fallbacks().stream()
        .map(faces::face)
        .filter(face -> face.covers(codePoint))
        .findFirst()
        .map(face -> glyph(face.outlines(), face.outlines().glyph(codePoint)))
        .orElseGet(Path2D.Double::new);
  }

  private static Shape glyph(TrueType face, int glyph) {
    byte[] file = face.subset(new int[] {0, glyph}).deflated();
    try (InputStream inflated = new InflaterInputStream(new ByteArrayInputStream(file));
        TrueTypeFont font = new TTFParser(true).parse(new RandomAccessReadBuffer(inflated))) {
      double em = 1.0 / font.getUnitsPerEm();
      return AffineTransform.getScaleInstance(em, -em)
          .createTransformedShape(font.getGlyph().getGlyph(1).getPath());
    } catch (IOException e) {
      throw new FaceException("字体“" + face.name() + "”的字形无法读取。", e);
    }
  }
}

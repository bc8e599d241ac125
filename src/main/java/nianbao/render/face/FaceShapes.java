package nianbao.render.face;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;

/**
 * Texts as shapes, for pictures: in a role's face, and what it lacks in the first one that has it.
 * Safe for several threads.
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
        .map(face -> face.outlines().shape(face.outlines().glyph(codePoint)))
        .orElseGet(Path2D.Double::new);
  }
}

package nianbao.render.face;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Texts as shapes, for pictures: in a role's face, and what it lacks in the first one that has it.
 * Keeps the shape of each character that it was asked for, so it is made for one picture. Safe for
 * several threads.
 */
public final class FaceShapes {

  private static final float EM = 1000;

  /** Of the outline of a character, in lines and curves. */
  private static final int USUAL_LENGTH = 64;

  private final Faces faces;
  private final Role role;
  private final Map<Integer, Shape> known = new ConcurrentHashMap<>();

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
    Path2D shape = new Path2D.Double(Path2D.WIND_NON_ZERO, text.length() * USUAL_LENGTH);
    double left = 0;
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      int codePoint = text.codePointAt(i);
      Shape character = known.computeIfAbsent(codePoint, this::character);
      AffineTransform place = AffineTransform.getTranslateInstance(left, 0);
      shape.append(character.getPathIterator(place), false);
      left += faces.width(role, Character.toString(codePoint)) / EM;
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

package nianbao.drawing;

import java.awt.Shape;

/** Texts as shapes, in the face that drawings are set in. */
public interface TextShapes {

  /** The shape of a line of text that begins at 0 on its baseline, in em to the right and down. */
  Shape of(String text);
}

package nianbao.render.face;

/**
 * What PDFBox lets a font say when it lacks a character; the layout then asks the next font. It has
 * no stack trace, because it is an answer and comes often.
 */
final class MissingGlyphException extends IllegalArgumentException {

  private static final long serialVersionUID = 1;

  MissingGlyphException(int codePoint) {
    super("no glyph for U+" + Integer.toHexString(codePoint));
  }

  @Override
  public synchronized Throwable fillInStackTrace() {
    return this;
  }
}

package nianbao.word.part;

/**
 * How a style sets its paragraphs.
 *
 * @param size of its type, in half points
 * @param line its line's height in twentieths of a point; 0 for as high as its content
 * @param before white above it, likewise
 * @param after white below it, likewise
 * @param align {@code both} for lines that fill the text block, {@code center}, or nothing
 * @param indented whether its first line begins two characters in
 * @param kept whether it stands on one page with what follows
 * @param outline its level in the outline, from 0; below 0 it has none
 */
record Look(
    Face face,
    int size,
    int line,
    int before,
    int after,
    String align,
    boolean indented,
    boolean kept,
    int outline) {

  private static final String TWO_CHARACTERS = Integer.toString(2 * Sheet.CHARACTER);

  static Look of(Face face, int size) {
    return new Look(face, size, 0, 0, 0, "", false, false, -1);
  }

  Look lines(int height) {
    return new Look(face, size, height, before, after, align, indented, kept, outline);
  }

  Look whiteBefore(int white) {
    return new Look(face, size, line, white, after, align, indented, kept, outline);
  }

  Look whiteAfter(int white) {
    return new Look(face, size, line, before, white, align, indented, kept, outline);
  }

  Look centred() {
    return new Look(face, size, line, before, after, "center", indented, kept, outline);
  }

  Look paragraph() {
    return new Look(face, size, line, before, after, "both", true, kept, outline);
  }

  Look withNext() {
    return new Look(face, size, line, before, after, align, indented, true, outline);
  }

  Look outlined(int level) {
    return new Look(face, size, line, before, after, align, indented, kept, level);
  }

  /** Writes pPr and rPr; the order of what is in them is the schema's (ECMA-376 part 1, 17.3). */
  void write(Markup out) {
    out.open("w:pPr");
    if (kept) {
      out.leaf("w:keepNext").leaf("w:keepLines");
    }
    spacing(out);
    if (indented) {
      out.leaf("w:ind", "w:firstLineChars", "200", "w:firstLine", TWO_CHARACTERS);
    }
    if (!align.isEmpty()) {
      out.leaf("w:jc", "w:val", align);
    }
    if (outline >= 0) {
      out.leaf("w:outlineLvl", "w:val", Integer.toString(outline));
    }
    out.close().open("w:rPr");
    face.write(out);
    if (size == Sheet.BODY_SIZE) {
      out.leaf("w:spacing", "w:val", Integer.toString(Sheet.CLOSER));
    }
    String halfPoints = Integer.toString(size);
    out.leaf("w:sz", "w:val", halfPoints).leaf("w:szCs", "w:val", halfPoints).close();
  }

  private void spacing(Markup out) {
    out.leaf(
        "w:spacing",
        "w:before",
        Integer.toString(before),
        "w:after",
        Integer.toString(after),
        "w:line",
        Integer.toString(line == 0 ? 240 : line),
        "w:lineRule",
        line == 0 ? "auto" : "exact");
  }
}

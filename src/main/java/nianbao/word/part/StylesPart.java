package nianbao.word.part;

/** The part with all styles (ECMA-376 part 1, 17.7); it is the same in every file. */
public final class StylesPart {

  private static final int SIZE = 1 << 14;

  /** 2号, 12 pt and 4号, in half points. */
  private static final int TITLE_SIZE = 44;

  private static final int CAPTION_SIZE = 24;
  private static final int CELL_SIZE = 21;
  private static final int PAGE_NUMBER_SIZE = 28;

  /** The line of a table's text, 13 pt. */
  private static final int CELL_LINE = 260;

  private final Markup out = new Markup(SIZE, "w:styles", "xmlns:w", Words.NAMESPACE);

  private StylesPart() {}

  /** The part. */
  public static byte[] bytes() {
    StylesPart part = new StylesPart();
    part.defaults();
    part.paragraphs();
    part.runIns();
    part.tables();
    return part.out.bytes();
  }

  private void defaults() {
    out.open("w:docDefaults").open("w:rPrDefault").open("w:rPr");
    Face.BODY.write(out);
    size(Sheet.BODY_SIZE);
    out.leaf("w:lang", "w:val", "zh-CN", "w:eastAsia", "zh-CN", "w:bidi", "ar-SA");
    out.close().close();
    // No punctuation hangs over the edge, no blanks stand between Han and digits: 28 to a line.
    out.open("w:pPrDefault").open("w:pPr").leaf("w:overflowPunct", "w:val", "0");
    out.leaf("w:autoSpaceDE", "w:val", "0").leaf("w:autoSpaceDN", "w:val", "0");
    out.close().close().close();
  }

  private void paragraphs() {
    normal();
    Look title = Look.of(Face.TITLE, TITLE_SIZE).lines(Sheet.LINE).centred().whiteAfter(Sheet.LINE);
    paragraph(Style.TITLE, title.withNext());
    heading(Style.PART, Face.HEADING, 0);
    heading(Style.SECOND, Face.SUBHEADING, 1);
    heading(Style.THIRD, Face.BODY, 2);
    heading(Style.FOURTH, Face.BODY, 3);
    paragraph(Style.TEXT, Look.of(Face.BODY, Sheet.BODY_SIZE).lines(Sheet.LINE).paragraph());
    Look cell = Look.of(Face.BODY, CELL_SIZE).lines(CELL_LINE);
    paragraph(Style.CELL, cell);
    paragraph(Style.NUMBER, cell.centred());
    paragraph(Style.CELL_HEAD, cell.centred());
    Look caption = Look.of(Face.BODY, CAPTION_SIZE).lines(Sheet.LINE).centred();
    paragraph(Style.TABLE_CAPTION, caption.withNext());
    paragraph(Style.FIGURE, Look.of(Face.BODY, CAPTION_SIZE).centred());
    paragraph(Style.FIGURE_CAPTION, caption);
    Look signed = Look.of(Face.BODY, Sheet.BODY_SIZE).lines(Sheet.LINE);
    paragraph(Style.SIGNATURE, signed.whiteBefore(Sheet.LINE).withNext());
    paragraph(Style.DATE, signed);
    paragraph(Style.HEADER, Look.of(Face.SONG, PAGE_NUMBER_SIZE).centred());
    // A line as high as its type: its place follows from the section's margins alone.
    Look number = Look.of(Face.SONG, PAGE_NUMBER_SIZE).lines(PAGE_NUMBER_SIZE * 10);
    paragraph(Style.FOOTER, number);
  }

  private void heading(Style style, Face face, int outline) {
    Look look = Look.of(face, Sheet.BODY_SIZE).lines(Sheet.LINE).paragraph();
    paragraph(style, look.withNext().outlined(outline));
  }

  /** What every paragraph is, but for what its own style says. */
  private void normal() {
    out.open("w:style", "w:type", "paragraph", "w:default", "1", "w:styleId", Style.NORMAL.id());
    out.leaf("w:name", "w:val", Style.NORMAL.title()).leaf("w:qFormat");
    out.open("w:pPr").leaf("w:widowControl").leaf("w:overflowPunct", "w:val", "0");
    out.leaf("w:autoSpaceDE", "w:val", "0").leaf("w:autoSpaceDN", "w:val", "0");
    out.leaf("w:snapToGrid", "w:val", "0").close();
    // The grid's characters are as wide as this style's type: some programs look here alone.
    out.open("w:rPr").leaf("w:snapToGrid", "w:val", "0");
    size(Sheet.BODY_SIZE);
    out.close().close();
  }

  private void paragraph(Style style, Look look) {
    begin(style, "paragraph");
    look.write(out);
    out.close();
  }

  private void begin(Style style, String type) {
    boolean own = style.alias().isEmpty();
    out.open("w:style", own ? custom(type, style) : builtIn(type, style));
    out.leaf("w:name", "w:val", style.title());
    if (!own) {
      out.leaf("w:aliases", "w:val", style.alias());
    }
    if (type.equals("paragraph")) {
      out.leaf("w:basedOn", "w:val", Style.NORMAL.id());
      next(style);
    }
    out.leaf("w:qFormat");
  }

  private static String[] custom(String type, Style style) {
    return new String[] {"w:type", type, "w:customStyle", "1", "w:styleId", style.id()};
  }

  private static String[] builtIn(String type, Style style) {
    return new String[] {"w:type", type, "w:styleId", style.id()};
  }

  /** Behind a heading one goes on with text. */
  private void next(Style style) {
    switch (style) {
      case TITLE, PART, SECOND, THIRD, FOURTH -> out.leaf("w:next", "w:val", Style.TEXT.id());
      default -> {}
    }
  }

  private void runIns() {
    for (Style style : new Style[] {Style.RUN_IN_SECOND, Style.RUN_IN_THIRD, Style.RUN_IN_FOURTH}) {
      begin(style, "character");
      out.open("w:rPr");
      (style == Style.RUN_IN_SECOND ? Face.SUBHEADING : Face.BODY).write(out);
      out.close().close();
    }
  }

  private void tables() {
    table(Style.FORM_TABLE, "20", "10");
    table(Style.FREE_TABLE, "60", "60");
    begin(Style.PICTURES, "table");
    out.open("w:tblPr");
    margins("0", "0");
  }

  private void table(Style style, String above, String beside) {
    begin(style, "table");
    out.open("w:tblPr");
    out.open("w:tblBorders");
    for (String edge : new String[] {"top", "left", "bottom", "right", "insideH", "insideV"}) {
      out.leaf("w:" + edge, "w:val", "single", "w:sz", "4", "w:space", "0", "w:color", "000000");
    }
    out.close();
    margins(above, beside);
  }

  private void margins(String above, String beside) {
    out.open("w:tblCellMar");
    margin("top", above);
    margin("left", beside);
    margin("bottom", above);
    margin("right", beside);
    out.close().close().close();
  }

  private void margin(String side, String width) {
    out.leaf("w:" + side, "w:w", width, "w:type", "dxa");
  }

  private void size(int halfPoints) {
    String size = Integer.toString(halfPoints);
    out.leaf("w:sz", "w:val", size).leaf("w:szCs", "w:val", size);
  }
}

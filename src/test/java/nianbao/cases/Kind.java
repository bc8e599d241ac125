package nianbao.cases;

/** What a passage of the printed report is. */
public enum Kind {
  TITLE,
  /** 一、 to 六、. */
  PART,
  /** （一）, 1. and （1） on a line of their own. */
  HEADING,
  /** A heading and the text behind it on the same line. */
  RUN_IN,
  PARAGRAPH,
  /** A cell of an official table. */
  FORM_CELL,
  /** The words over a table in the text. */
  TABLE_CAPTION,
  /** A cell of the header of a table in the text, which each page of the table repeats. */
  HEADER_CELL,
  /** A cell of a table in the text. */
  CELL,
  /** A figure; its text is the words under it. */
  FIGURE,
  /** A chart; its text is what is written in the drawing. */
  CHART,
  /** The words under a chart. */
  CHART_CAPTION,
  SIGNATURE,
  DATE;

  /** Whether it is set in the body's size on the body's lines. */
  public boolean isText() {
    return isParagraph() || isHeading();
  }

  /** Whether it is a paragraph of text. */
  public boolean isParagraph() {
    return this == PARAGRAPH || this == RUN_IN;
  }

  /** Whether it is set within a table. */
  public boolean isCell() {
    return this == FORM_CELL || this == HEADER_CELL || this == CELL;
  }

  /** Whether it heads what follows. */
  public boolean isHeading() {
    return this == PART || this == HEADING;
  }
}

package nianbao.word.part;

/** What stands above and below the text of each page: page numbers, and 草稿 on drafts. */
public final class PageEdges {

  private static final String RELATIONS =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  private static final String TYPE =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.";
  private static final int SIZE = 1 << 11;

  /** 空一字 of 4号, in twentieths of a point (GB/T 9704-2012 7.5). */
  private static final String ONE_CHARACTER = "280";

  private PageEdges() {}

  /** Adds the footers of odd and even pages; gives their ids. */
  public static String[] addFooters(Container container) {
    return new String[] {
      container.add(
          Container.DOCUMENT, "footer", "word/footer1.xml", TYPE + "footer+xml", footer(true)),
      container.add(
          Container.DOCUMENT, "footer", "word/footer2.xml", TYPE + "footer+xml", footer(false))
    };
  }

  /** At the outer edge of the sheet, odd pages right, even pages left (GB/T 9704-2012 7.5). */
  private static byte[] footer(boolean odd) {
    Markup out = new Markup(SIZE, "w:ftr", "xmlns:w", Words.NAMESPACE);
    out.open("w:p").open("w:pPr").leaf("w:pStyle", "w:val", Style.FOOTER.id());
    out.leaf("w:ind", odd ? "w:right" : "w:left", ONE_CHARACTER);
    out.leaf("w:jc", "w:val", odd ? "right" : "left").close();
    run(out, "— ");
    out.open("w:fldSimple", "w:instr", " PAGE ");
    run(out, odd ? "1" : "2");
    out.close();
    run(out, " —");
    return out.bytes();
  }

  // The dash is of full width in the Chinese face alone.
  private static void run(Markup out, String text) {
    out.open("w:r").open("w:rPr").leaf("w:rFonts", "w:hint", "eastAsia").leaf("w:noProof").close();
    out.open("w:t", "xml:space", "preserve").text(text).close().close();
  }

  /** Adds the headers of a draft's odd and even pages; gives their ids. */
  public static String[] addHeaders(Container container) {
    return new String[] {
      container.add(
          Container.DOCUMENT, "header", "word/header1.xml", TYPE + "header+xml", header(1)),
      container.add(
          Container.DOCUMENT, "header", "word/header2.xml", TYPE + "header+xml", header(2))
    };
  }

  /** 草稿 behind the text, drawn as Word draws its own watermarks (ECMA-376 part 4, 14.1). */
  private static byte[] header(int number) {
    Markup out =
        new Markup(
            SIZE,
            "w:hdr",
            "xmlns:w",
            Words.NAMESPACE,
            "xmlns:v",
            "urn:schemas-microsoft-com:vml",
            "xmlns:o",
            "urn:schemas-microsoft-com:office:office",
            "xmlns:r",
            RELATIONS);
    out.open("w:p").open("w:pPr").leaf("w:pStyle", "w:val", Style.HEADER.id()).close();
    out.open("w:r").open("w:pict");
    out.open(
        "v:shapetype",
        "id",
        "_x0000_t136",
        "coordsize",
        "21600,21600",
        "o:spt",
        "136",
        "adj",
        "10800",
        "path",
        "m@7,l@8,m@5,21600l@6,21600e");
    formulas(out);
    out.leaf("v:path", "textpathok", "t", "o:connecttype", "rect");
    out.leaf("v:textpath", "on", "t", "fitshape", "t").close();
    shape(out, number);
    return out.bytes();
  }

  private static void formulas(Markup out) {
    out.open("v:formulas");
    for (String formula :
        new String[] {
          "sum #0 0 10800",
          "prod #0 2 1",
          "sum 21600 0 @1",
          "sum 0 0 @2",
          "sum 21600 0 @3",
          "if @0 @3 0",
          "if @0 21600 @1",
          "if @0 0 @2",
          "if @0 @4 21600"
        }) {
      out.leaf("v:f", "eqn", formula);
    }
    out.close();
  }

  private static void shape(Markup out, int number) {
    out.open(
        "v:shape",
        "id",
        "PowerPlusWaterMarkObject" + number,
        "o:spid",
        "_x0000_s" + (1024 + number),
        "type",
        "#_x0000_t136",
        "alt",
        "草稿",
        "style",
        "position:absolute;margin-left:0;margin-top:0;width:400pt;height:200pt;rotation:315;"
            + "z-index:-251658752;mso-position-horizontal:center;"
            + "mso-position-horizontal-relative:margin;mso-position-vertical:center;"
            + "mso-position-vertical-relative:margin",
        "o:allowincell",
        "f",
        "fillcolor",
        "#e1e1e1",
        "stroked",
        "f");
    out.leaf("v:textpath", "style", "font-family:\"黑体\";font-size:1pt", "string", "草稿");
    out.close();
  }
}

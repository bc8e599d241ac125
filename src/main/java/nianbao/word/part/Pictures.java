package nianbao.word.part;

import nianbao.drawing.PictureSize;

/** The pictures of a document, in its order. Owned by one thread. */
public final class Pictures {

  private static final long EMU_OF_A_POINT = 12_700;
  private static final String DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/main";
  private static final String PICTURE = "http://schemas.openxmlformats.org/drawingml/2006/picture";

  private final Container container;
  private int count;

  /** Pictures that go into a file. */
  public Pictures(Container container) {
    this.container = container;
  }

  /**
   * Writes a picture as part of a run.
   *
   * @param type {@code png} or {@code jpeg}
   * @param sizeWord what its size is called, which its name ends with; empty where its pixels tell
   *     it
   * @param alt what it shows, for those who cannot see it
   */
  public void write(
      Markup out, String type, byte[] picture, PictureSize size, String sizeWord, String alt) {
    count++;
    String id = container.addPicture("word/media/image" + count + "." + type, picture);
    String number = Integer.toString(count);
    String name = sizeWord.isEmpty() ? "图" + number : "图" + number + " " + sizeWord;
    String wide = emu(size.width());
    String high = emu(size.height());
    out.open("w:drawing").open("wp:inline", "distT", "0", "distB", "0", "distL", "0", "distR", "0");
    out.leaf("wp:extent", "cx", wide, "cy", high);
    out.leaf("wp:docPr", "id", number, "name", name, "descr", alt);
    out.open("wp:cNvGraphicFramePr");
    out.leaf("a:graphicFrameLocks", "xmlns:a", DRAWING, "noChangeAspect", "1").close();
    out.open("a:graphic", "xmlns:a", DRAWING).open("a:graphicData", "uri", PICTURE);
    out.open("pic:pic", "xmlns:pic", PICTURE).open("pic:nvPicPr");
    out.leaf("pic:cNvPr", "id", number, "name", name, "descr", alt);
    out.leaf("pic:cNvPicPr").close();
    out.open("pic:blipFill").leaf("a:blip", "r:embed", id);
    out.open("a:stretch").leaf("a:fillRect").close().close();
    out.open("pic:spPr").open("a:xfrm").leaf("a:off", "x", "0", "y", "0");
    out.leaf("a:ext", "cx", wide, "cy", high).close();
    out.open("a:prstGeom", "prst", "rect").leaf("a:avLst").close().close();
    out.close().close().close().close().close();
  }

  private static String emu(double points) {
    return Long.toString(Math.round(points * EMU_OF_A_POINT));
  }
}

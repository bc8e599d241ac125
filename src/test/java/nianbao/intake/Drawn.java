package nianbao.intake;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;

/**
 * Pages drawn by hand, in a font that every reader knows by name, so that a page costs next to
 * nothing. Places are points from the upper left corner.
 */
final class Drawn {

  static final float WIDTH = 595;

  private static final String FONT =
      "<</Type/Font/Subtype/Type0/BaseFont/STSong-Light/Encoding/UniGB-UCS2-H/DescendantFonts["
          + "<</Type/Font/Subtype/CIDFontType0/BaseFont/STSong-Light/DW 1000/W[1 95 500]"
          + "/CIDSystemInfo<</Registry(Adobe)/Ordering(GB1)/Supplement 2>>/FontDescriptor"
          + "<</Type/FontDescriptor/FontName/STSong-Light/Flags 4/FontBBox[0 -200 1000 900]"
          + "/ItalicAngle 0/Ascent 880/Descent -120/CapHeight 700/StemV 80>>>>]>>";

  private final float height;
  private final List<StringBuilder> pages = new ArrayList<>();

  Drawn(float height) {
    this.height = height;
    nextPage();
  }

  void nextPage() {
    pages.add(new StringBuilder());
  }

  private StringBuilder page() {
    return pages.get(pages.size() - 1);
  }

  /** Text from a place on its base line. */
  void text(float x, float base, float size, String text) {
    StringBuilder page = page().append("BT /F ").append(size).append(" Tf ");
    page.append(x).append(' ').append(height - base).append(" Td <");
    text.chars().forEach(c -> page.append(HexFormat.of().toHexDigits((char) c)));
    page.append("> Tj ET\n");
  }

  /** A line, as a stroke or as a thin rectangle. */
  void line(float x0, float y0, float x1, float y1, boolean filled) {
    StringBuilder page = page().append(x0).append(' ');
    if (filled) {
      page.append(height - y1).append(' ').append(Math.max(0.5f, x1 - x0)).append(' ');
      page.append(Math.max(0.5f, y1 - y0)).append(" re f\n");
    } else {
      page.append(height - y0).append(" m ").append(x1).append(' ');
      page.append(height - y1).append(" l S\n");
    }
  }

  static float width(String text, float size) {
    return (float) text.chars().mapToDouble(c -> c < 0x100 ? 0.5 : 1).sum() * size;
  }

  /** A text in lines that are as wide as its cell. */
  static List<String> broken(String text, float width, float size) {
    List<String> lines = new ArrayList<>();
    for (String part : text.split("\n", -1)) {
      StringBuilder line = new StringBuilder();
      for (int i = 0; i < part.length(); i++) {
        if (line.length() > 0 && width(line.toString() + part.charAt(i), size) > width - 4) {
          lines.add(line.toString());
          line.setLength(0);
        }
        line.append(part.charAt(i));
      }
      lines.add(line.toString());
    }
    return lines;
  }

  byte[] file() {
    List<String> objects = new ArrayList<>();
    StringBuilder kids = new StringBuilder();
    for (int i = 0; i < pages.size(); i++) {
      kids.append(4 + 2 * i).append(" 0 R ");
    }
    objects.add("<</Type/Catalog/Pages 2 0 R>>");
    objects.add("<</Type/Pages/Count " + pages.size() + "/Kids[" + kids + "]>>");
    objects.add(FONT);
    for (StringBuilder page : pages) {
      int content = objects.size() + 2;
      String box = "/MediaBox[0 0 " + (int) WIDTH + " " + (int) height + "]";
      objects.add(
          "<</Type/Page/Parent 2 0 R"
              + box
              + "/Resources<</Font<</F 3 0 R>>>>/Contents "
              + content
              + " 0 R>>");
      objects.add("<</Length " + page.length() + ">>stream\n" + page + "\nendstream");
    }
    return written(objects);
  }

  private static byte[] written(List<String> objects) {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    StringBuilder offsets = new StringBuilder("0000000000 65535 f \n");
    put(file, "%PDF-1.5\n");
    for (int i = 0; i < objects.size(); i++) {
      offsets.append(String.format(Locale.ROOT, "%010d 00000 n \n", file.size()));
      put(file, (i + 1) + " 0 obj\n" + objects.get(i) + "\nendobj\n");
    }
    int start = file.size();
    int size = objects.size() + 1;
    put(file, "xref\n0 " + size + "\n" + offsets);
    put(file, "trailer<</Size " + size + "/Root 1 0 R>>\nstartxref\n" + start + "\n%%EOF\n");
    return file.toByteArray();
  }

  private static void put(ByteArrayOutputStream file, String text) {
    file.writeBytes(text.getBytes(StandardCharsets.US_ASCII));
  }
}

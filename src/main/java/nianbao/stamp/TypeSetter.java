package nianbao.stamp;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import nianbao.render.Pages;
import nianbao.render.face.Role;
import org.apache.pdfbox.pdmodel.PDPageContentStream;

/** Sets one line of text in a role's face; a character that the face lacks falls back to others. */
final class TypeSetter {

  /** A stretch of text in one face. */
  private record Run(Role role, String text) {}

  private final Pages pages;
  private final Role role;
  private final float size;

  TypeSetter(Pages pages, Role role, float size) {
    this.pages = pages;
    this.role = role;
    this.size = size;
  }

  /** The width of a text in pt. */
  float width(String text) {
    float width = 0;
    for (Run run : runs(text)) {
      width += pages.font(run.role()).getStringWidth(run.text()) / 1000 * size;
    }
    return width;
  }

  /** Shows a text; the stream must not be within a text object. */
  void show(PDPageContentStream content, String text, float left, float baseline)
      throws IOException {
    content.beginText();
    content.newLineAtOffset(left, baseline);
    for (Run run : runs(text)) {
      content.setFont(pages.font(run.role()), size);
      content.showText(run.text());
    }
    content.endText();
  }

  private List<Run> runs(String text) {
    List<Run> runs = new ArrayList<>();
    int start = 0;
    while (start < text.length()) {
      Role face = faceFor(text.codePointAt(start));
      int end = text.offsetByCodePoints(start, 1);
      while (end < text.length() && faceFor(text.codePointAt(end)) == face) {
        end = text.offsetByCodePoints(end, 1);
      }
      runs.add(new Run(face, text.substring(start, end)));
      start = end;
    }
    return runs;
  }

  private Role faceFor(int codePoint) {
    return role.fallbacks().stream()
        .filter(face -> pages.font(face).covers(codePoint))
        .findFirst()
        .orElse(role);
  }
}

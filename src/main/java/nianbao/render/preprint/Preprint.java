package nianbao.render.preprint;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nianbao.render.face.DocumentFonts;
import nianbao.render.face.EmbeddedFont;
import nianbao.render.face.Role;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;

/**
 * What is the same in every report's form. Lengths are in pt from the upper left corner of the
 * table's box, upwards. Never changed: safe for use by several threads.
 *
 * @param size of the table's box
 * @param rules all rules
 * @param texts all labels and figures, in the order in which they are read
 * @param table the structure element of the table
 */
public record Preprint(Size size, List<Rule> rules, List<Text> texts, Element table) {

  /** The size of a box in the engine's dots, without its margins. */
  public record Size(int width, int height) {}

  /** A rule: a black rectangle. */
  public record Rule(float left, float bottom, float width, float height) {}

  /** A text in one line and one face, with one piece of marked content for itself. */
  public sealed interface Text permits Label, Blank {
    /** What its face is for. */
    Role role();

    /** In pt. */
    float fontSize();

    /** Where the text stands. */
    float baseline();
  }

  /** A text that is the same in every report. */
  public record Label(Role role, float fontSize, float left, float baseline, String text)
      implements Text {}

  /**
   * The place of a figure.
   *
   * @param width the room that it has
   * @param figure which of the form's figures, counted from 0
   */
  public record Blank(
      Role role, float fontSize, float centre, float baseline, float width, int figure)
      implements Text {}

  /**
   * A structure element (ISO 32000-1 14.7.2).
   *
   * @param entries those that say nothing of other elements or of a page
   * @param kids its elements and its texts
   */
  public record Element(Map<COSName, COSBase> entries, List<Kid> kids) implements Kid {

    /** Keeps its own map, in its order, and list. */
    public Element {
      entries = Collections.unmodifiableMap(new LinkedHashMap<>(entries));
      kids = List.copyOf(kids);
    }
  }

  /** What an element holds. */
  public sealed interface Kid permits Element, Content {}

  /**
   * A text as the content of an element.
   *
   * @param text which of the texts, counted from 0
   */
  public record Content(int text) implements Kid {}

  /** Keeps its own lists. */
  public Preprint {
    rules = List.copyOf(rules);
    texts = List.copyOf(texts);
  }

  /** Whether the figures of a form go into their places as they are. */
  public boolean takes(FoundForm form, DocumentFonts fonts) {
    return texts.stream()
        .allMatch(
            text ->
                !(text instanceof Blank blank)
                    || takes(blank, form.figures().get(blank.figure()), fonts));
  }

  private static boolean takes(Blank blank, String figure, DocumentFonts fonts) {
    EmbeddedFont font = fonts.font(blank.role());
    return figure.chars().allMatch(font::covers)
        && font.getStringWidth(figure) / 1000 * blank.fontSize() <= blank.width();
  }
}

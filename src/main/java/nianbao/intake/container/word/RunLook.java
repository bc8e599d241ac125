package nianbao.intake.container.word;

import nianbao.intake.container.Xml;
import nianbao.intake.piece.UnreadableException;

/**
 * How a run is set.
 *
 * @param hidden whether Word shows it in no print
 * @param struck whether a line goes through it
 * @param raised whether it stands higher than the line, as marks of notes do
 * @param style the id of its own style, or the empty string
 */
record RunLook(
    boolean bold, String face, boolean hidden, boolean struck, boolean raised, String style) {

  static final RunLook PLAIN = new RunLook(false, "", false, false, false, "");

  /** This look, overruled by the run properties that the cursor stands on. */
  RunLook overruled(Xml xml) throws UnreadableException {
    RunLook look = this;
    int outer = xml.depth();
    while (xml.nextIn(outer)) {
      look = look.with(xml);
    }
    return look;
  }

  private RunLook with(Xml xml) throws UnreadableException {
    return switch (xml.name()) {
      case "b" -> new RunLook(xml.isOn(), face, hidden, struck, raised, style);
      case "rFonts" -> inFace(xml.attribute("eastAsia"));
      case "rStyle" -> new RunLook(bold, face, hidden, struck, raised, xml.attribute("val"));
      case "vanish" -> new RunLook(bold, face, xml.isOn(), struck, raised, style);
      case "strike", "dstrike" -> new RunLook(bold, face, hidden, xml.isOn(), raised, style);
      case "vertAlign" ->
          new RunLook(
              bold, face, hidden, struck, xml.attribute("val").equals("superscript"), style);
      case "rPrChange" -> {
        xml.skip();
        yield this;
      }
      default -> this;
    };
  }

  private RunLook inFace(String stated) {
    return stated.isEmpty() ? this : new RunLook(bold, stated, hidden, struck, raised, style);
  }
}

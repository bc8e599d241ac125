package nianbao.render.preprint.print;

import java.util.List;
import nianbao.render.preprint.Preprint;

/**
 * A preprint whose unchanging parts are written as content already, once a process: its rules, and
 * what stands before each of its texts. Never changed: safe for use by several threads.
 *
 * @param preprint what is printed
 * @param rules the content that draws all rules
 * @param sizes of each text, in its order
 * @param places of each text; nothing for a figure, whose place depends on its width
 */
record Plate(Preprint preprint, String rules, List<String> sizes, List<String> places) {

  /** The plate of a preprint. */
  static Plate of(Preprint preprint) {
    return new Plate(
        preprint,
        rules(preprint),
        preprint.texts().stream().map(Plate::size).toList(),
        preprint.texts().stream().map(Plate::place).toList());
  }

  private static String rules(Preprint preprint) {
    StringBuilder content = new StringBuilder("/Artifact /Rules BDC\n");
    for (Preprint.Rule rule : preprint.rules()) {
      number(rule.left(), content);
      number(rule.bottom(), content);
      number(rule.width(), content);
      number(rule.height(), content);
      content.append("re\n");
    }
    return content.append("f\nEMC\n").toString();
  }

  private static String size(Preprint.Text text) {
    StringBuilder content = new StringBuilder(" ");
    number(text.fontSize(), content);
    return content.append("Tf ").toString();
  }

  private static String place(Preprint.Text text) {
    StringBuilder content = new StringBuilder();
    if (text instanceof Preprint.Label label) {
      number(label.left(), content);
      endPlace(label, content);
    }
    return content.toString();
  }

  /** Writes the height of a text whose distance from the left is written already. */
  static void endPlace(Preprint.Text text, StringBuilder content) {
    number(text.baseline(), content);
    content.append("Td<");
  }

  /** Writes a number to a thousandth, and a space. */
  static void number(float value, StringBuilder content) {
    long thousandths = Math.round(value * 1000.0);
    if (thousandths < 0) {
      content.append('-');
    }
    content.append(Math.abs(thousandths) / 1000);
    long rest = Math.abs(thousandths) % 1000;
    if (rest > 0) {
      content.append('.').append(rest / 100);
      if (rest % 100 > 0) {
        content.append(rest / 10 % 10);
        if (rest % 10 > 0) {
          content.append(rest % 10);
        }
      }
    }
    content.append(' ');
  }
}

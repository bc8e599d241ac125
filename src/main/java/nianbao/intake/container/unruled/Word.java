package nianbao.intake.container.unruled;

import java.util.regex.Pattern;

/**
 * Words on a page that no gap parts, in points from the page's upper left corner.
 *
 * @param base where their line stands
 * @param em how large they are set
 */
public record Word(String text, float left, float right, float base, float em) {

  private static final Pattern FIGURE = Pattern.compile("[+-]?[\\d０-９][\\d０-９,，.．]*|[/／—－-]+");

  boolean isFigure() {
    return FIGURE.matcher(text.strip()).matches();
  }

  float middle() {
    return (left + right) / 2;
  }

  /** Whether it may be a line of the same cell as another: set left, or in the middle, with it. */
  boolean isAlignedWith(Word other) {
    return Math.abs(left - other.left) <= 0.2f * em
        || Math.abs(middle() - other.middle()) <= 0.25f * em;
  }

  /** Whether it stands over or under another. */
  boolean isInLineWith(Word other) {
    float shared = Math.min(right, other.right) - Math.max(left, other.left);
    return isAlignedWith(other) || shared > 0.5f * Math.min(right - left, other.right - other.left);
  }
}

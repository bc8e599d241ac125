package nianbao.office.audit;

/**
 * A paragraph that stands somewhere else too, side by side with it.
 *
 * @param pointer JSON Pointer of the paragraph in its report
 * @param own what it says, or as much of it as is shown
 * @param agency whose report the other stands in; empty for last year's of the same agency
 * @param part where in it, in the words of the form
 * @param other what that one says
 * @param percent how much of them is alike, as estimated
 */
public record Copy(
    String pointer, String own, String agency, String part, String other, int percent) {

  /** Whether it comes from last year's report. */
  public boolean isFromLast() {
    return agency.isEmpty();
  }
}

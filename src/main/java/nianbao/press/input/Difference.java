package nianbao.press.input;

import nianbao.intake.draft.Change;
import nianbao.read.ReportReader;

/**
 * What a Word file of ours says otherwise than the report inside of it, as a clerk reads it.
 *
 * @param pointer JSON Pointer (RFC 6901): of what is new into the draft, of all else into the
 *     report inside
 * @param place the same in the words of the form
 * @param before what stood there
 * @param now what stands there
 */
public record Difference(String pointer, String place, String before, String now) {

  static Difference of(Change change) {
    return new Difference(
        change.pointer(),
        change.figure().orElseGet(() -> ReportReader.place(change.pointer())),
        change.before().json().isPresent() ? change.before().words() : "（没有）",
        change.now().json().isPresent() ? change.now().words() : "（删去了）");
  }
}

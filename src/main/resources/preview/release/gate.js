import { errorCount, left } from "../report/release.js";
import { Sheet } from "./sheet.js";

/** @import {Draft, Problem} from "../report/release.js" */
/** @import {Forms} from "../report/forms.js" */

/** @typedef {{draft: Draft & {id: string}, note: (changes: object) => void}} Desk what the gate needs of it */
/** @typedef {{problems: (draft: Draft) => Promise<Problem[]>}} Examiner */

/** The one way out: nothing is handed out before what is left to do was looked at. */
export class Gate {
  /**
   * @param {Desk} desk
   * @param {Examiner} examiner
   * @param {Forms} forms
   * @param {(pointer: string) => void} go goes to the field of a pointer
   * @param {() => void} looked told when the clerk has asked what is left
   */
  constructor(desk, examiner, forms, go, looked) {
    this.desk = desk;
    this.examiner = examiner;
    this.forms = forms;
    this.go = go;
    this.looked = looked;
  }

  /**
   * Asks where there is something to ask; what was ticked off before is not asked again.
   *
   * @param {string} what is to be done, such as "下载 PDF"
   * @param {string} instead what can be done while errors stand, such as "下载草稿"; "" for nothing
   * @returns {Promise<"final" | "draft" | "">} "" where the clerk goes back to the report
   */
  async pass(what, instead) {
    const looked = await this.#found();
    if (!looked) {
      return "";
    }
    const { problems, found } = looked;
    const isOpen = found.errors.length > 0 || found.questions.some(({ isTicked }) => !isTicked);
    return isOpen ? this.#sheet(what, instead).ask(found, errorCount(problems)) : "final";
  }

  /** Shows what is left, whatever it is. */
  async look() {
    const looked = await this.#found();
    if (looked) {
      await this.#sheet("", "").ask(looked.found, errorCount(looked.problems));
    }
  }

  /** @param {string} what @param {string} instead */
  #sheet(what, instead) {
    return new Sheet(what, instead, this.go, (ticked) => this.desk.note({ ticked }));
  }

  /**
   * What is left in the draft as it is when that is known; null where another one is open by then.
   *
   * @returns {Promise<{problems: Problem[], found: ReturnType<typeof left>} | null>}
   */
  async #found() {
    const { draft } = this.desk;
    const { id, report } = draft;
    const problems = await this.examiner.problems(draft);
    if (this.desk.draft?.id !== id) {
      return null;
    }
    if (this.desk.draft.report !== report) {
      return this.#found();
    }
    this.looked();
    return { problems, found: left(problems, draft, this.forms, new Date()) };
  }
}

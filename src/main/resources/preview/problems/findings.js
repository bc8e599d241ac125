import { mended } from "../report/mend.js";
import { plain } from "../report/plain.js";
import { parted, toldUnfilled } from "../report/quiet.js";
import { stale } from "../report/release.js";
import { Carried } from "./carried.js";
import { Marks } from "./marks.js";
import { counted, Panel } from "./panel.js";

/**
 * What the service found last, told everywhere alike: in the list, at the fields, in the links to the parts, in the window's
 * title. What is not filled in yet is only counted, until the clerk has asked what is left.
 */
export class Findings {
  #problems = [];
  #panel;
  #marks;
  #carried;

  /**
   * @param {HTMLElement} node of the list
   * @param {HTMLElement} fields where the form is
   * @param {function(string): void} go goes to the field of a pointer
   */
  constructor(node, fields, desk, forms, form, screen, go) {
    Object.assign(this, { desk, forms, form, screen });
    this.#panel = new Panel(node, go, {
      "look-alike-character": { name: "全部改为通用字", can: () => true, mend: () => desk.replace(plain(desk.report)) },
      "heading-number": this.#mends("heading-number", "都改好"),
      "wrong-year": this.#mends("wrong-year", "都改成报告年度"),
      "schema": this.#mends("schema", "去掉单位"),
      "fee-unit": this.#mends("fee-unit", "换算成万元"),
    });
    this.#marks = new Marks(fields, (pointer) => form.locate(pointer));
    this.#carried = new Carried(node, go);
    desk.addEventListener("change", () => this.#carried.show(stale(desk.draft, forms)));
  }

  show(problems) {
    this.#problems = problems;
    this.#tell();
  }

  /** From now on what is not filled in is an error like all others. */
  lookedAt() {
    if (!this.desk.draft.isLookedAt) {
      this.desk.note({ isLookedAt: true });
      this.#tell();
    }
  }

  #tell() {
    const { told, unfilled } = parted(this.#problems, this.desk.draft, this.forms);
    const words = toldUnfilled(unfilled);
    this.#panel.show(told, { words, pointer: unfilled.pointer });
    this.#marks.show(told);
    this.form.flag(told);
    this.screen.problems(told.length, [counted(told), words].filter(Boolean).join("、"));
  }

  /** How the findings of a rule are mended, and of which it is known. */
  #mends(rule, name) {
    const { desk } = this;
    return {
      name,
      can: (problem) => mended(desk.report, [problem], rule, this.forms) !== desk.report,
      mend: () => desk.replace(mended(desk.report, this.#problems, rule, this.forms)),
    };
  }
}

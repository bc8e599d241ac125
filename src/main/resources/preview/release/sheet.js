import { ask } from "../ui/dialogs.js";
import { button, element } from "../ui/element.js";

/** @import {Left, Note, Question} from "../report/release.js" */
/** @import {Answer} from "../ui/dialogs.js" */

/** The sheet 发布前检查: what is left to do, each line leads there. */
export class Sheet {
  /** @type {HTMLDialogElement | null} */
  #dialog = null;

  /**
   * @param {string} what is to be done when all was looked at; "" for nothing
   * @param {string} instead what can be done while errors stand; "" for nothing
   * @param {(pointer: string) => void} go
   * @param {(ticked: string[]) => void} tick keeps what was ticked off
   */
  constructor(what, instead, go, tick) {
    this.what = what;
    this.instead = instead;
    this.go = go;
    this.tick = tick;
  }

  /**
   * @param {Left} left
   * @param {number} errorCount how many errors there are, of which several can be told in one line
   * @returns {Promise<"final" | "draft" | "">}
   */
  async ask({ errors, questions, notes }, errorCount) {
    const boxes = questions.map((question) => this.#box(question));
    const kept = () => this.tick(questions.flatMap(({ key }, index) => (boxes[index].box.checked ? [key] : [])));
    boxes.forEach(({ box }) => box.addEventListener("change", kept));
    const content = [
      element("p", { class: "verdict" }, verdict(errorCount, questions, this.what)),
      ...part("先改好错误", errors.map((error) => element("li", { class: "error" }, this.#link(error)))),
      ...part("请看一遍，看过的打勾", boxes.map(({ line }) => line)),
      ...part("另外", notes.map((note) => element("li", { class: "note" }, this.#link(note)))),
    ];
    const answer = ask("发布前检查", content, this.#answers(errorCount, questions));
    this.#dialog = content[0].closest("dialog");
    this.#dialog?.classList.add("release");
    const chosen = await answer;
    if (chosen === "final") {
      this.tick(questions.map(({ key }) => key));
    }
    return chosen === "final" || chosen === "draft" ? chosen : "";
  }

  /**
   * @param {number} errorCount
   * @param {Question[]} questions
   * @returns {Answer[]}
   */
  #answers(errorCount, questions) {
    /** @type {Answer} */
    const back = [this.what ? "回去修改" : "知道了", ""];
    if (errorCount > 0) {
      return this.instead ? [[this.instead, "draft"], [back[0], "", "main"]] : [back];
    }
    return this.what ? [back, [questions.length > 0 ? `都看过了，${this.what}` : this.what, "final", "main"]] : [back];
  }

  /** @param {Question} question */
  #box(question) {
    const box = element("input", { type: "checkbox", checked: question.isTicked, "aria-label": `看过了：${question.message}` });
    return { box, line: element("li", { class: "question" }, box, this.#link(question)) };
  }

  /** @param {Note} note */
  #link({ message, pointer }) {
    return button(message, () => {
      this.#dialog?.close("");
      this.go(pointer);
    });
  }
}

/**
 * @param {string} title
 * @param {Node[]} lines
 */
function part(title, lines) {
  return lines.length === 0 ? [] : [element("h3", {}, title), element("ul", { class: "release-list" }, ...lines)];
}

/**
 * @param {number} errors
 * @param {Question[]} questions
 * @param {string} what
 */
function verdict(errors, questions, what) {
  const open = questions.filter(({ isTicked }) => !isTicked).length;
  if (errors > 0) {
    return `还有${errors}个错误，改好后才能${what === "打印" ? "打印" : "下载"}。`;
  }
  if (open > 0) {
    return `没有错误。有${open}处请看一遍。`;
  }
  return questions.length > 0 ? "没有错误，要看的都看过了。" : "没有发现问题，可以发布。";
}

import { ask } from "../ui/dialogs.js";
import { element } from "../ui/element.js";
import { notice } from "../ui/notice.js";
import { cleaned, oddCount, toldOdd } from "../report/clean.js";
import { last } from "../report/lists.js";
import { contents, moved, spread } from "../report/whole.js";

const TYPES = ["text/html", "text/plain", "text/rtf"];
// Below that nobody copied a page.
const SHORTEST = 40;

/**
 * Looks at everything that is pasted, before any field does: a whole report is spread over the parts instead of landing in one
 * field, and what a field would take by itself is cleaned.
 */
export class Pasted {
  #again = null;

  /**
   * @param {function(File): Promise} read gives the report in a document, or null
   * @param {function(File): void} open opens a document as a report of its own
   */
  constructor(desk, forms, read, open) {
    Object.assign(this, { desk, forms, read, open });
    document.addEventListener("paste", (event) => this.#look(event), { capture: true });
    document.addEventListener("paste", (event) => clean(event));
  }

  #look(event) {
    if (event === this.#again || document.querySelector("dialog[open]")) {
      return;
    }
    const html = event.clipboardData.getData("text/html");
    const text = event.clipboardData.getData("text/plain");
    if (html.length + text.length < SHORTEST) {
      return;
    }
    const form = this.desk.draft ? this.forms.of(this.desk.report) : last(this.forms.all);
    const found = contents(html, text, form);
    const isText = !event.target.closest?.(".statistics");
    if (found.tables + found.parts < 2 && !(isText && found.tables === 1)) {
      return;
    }
    event.preventDefault();
    event.stopImmediatePropagation();
    const file = html ? new File([`<!doctype html><meta charset="utf-8">${html}`], "粘贴的内容.html") : new File([text], "粘贴的内容.txt");
    if (this.desk.draft) {
      this.#ask(found, file, event.target, copied(event.clipboardData));
    } else {
      this.open(file);
    }
  }

  async #ask(found, file, target, clipboard) {
    const isInText = target.closest(".writing") !== null;
    const words = [
      element("p", {}, `粘贴的内容里认出了${counted(found)}。`),
      element("p", {}, "分到各部分：表里的数填到各张表，文字放到各部分，原有的文字留着，没改过的上年文字被换掉。一步就能撤销。"),
    ];
    const here = isInText ? [["就放在这里", "here"]] : [];
    const answer = await ask("粘贴的像是年度报告", words, [["取消", ""], ...here, ["分到各部分", "spread", "main"]]);
    if (answer === "spread") {
      await this.#spread(file);
    } else if (answer === "here") {
      target.focus();
      this.#again = new ClipboardEvent("paste", { clipboardData: clipboard, bubbles: true, cancelable: true });
      target.dispatchEvent(this.#again);
    }
  }

  async #spread(file) {
    const { id } = this.desk.draft;
    const read = await this.read(file);
    if (!read || this.desk.draft?.id !== id) {
      return;
    }
    const { report, parts, cells, shifted } = spread(this.desk.report, read.report, this.forms, this.desk.draft.carried ?? []);
    if (parts + cells === 0) {
      notice("没有认出可以填的内容，报告没有动。");
      return;
    }
    this.desk.replace(report);
    if (read.doubts.length + read.leftOut.length > 0) {
      // What was doubtful before is so still.
      const { doubts: open = [], leftOut = [] } = this.desk.draft;
      const doubts = [...open, ...moved(read.doubts, shifted)];
      this.desk.note({ doubts, leftOut: [...leftOut, ...read.leftOut], source: "粘贴的内容" });
    }
    const doubts = read.doubts.length > 0 ? `；有${read.doubts.length}个疑点，请核对` : "";
    const year = read.report.year && read.report.year !== report.year ? `；粘贴的是${read.report.year}年的，年度没有改` : "";
    notice(`已分到${parts}个部分、填了${cells}格${doubts}${year}。`);
  }
}

function counted({ tables, parts }) {
  return [[tables, "张统计表"], [parts, "个部分的标题"]].filter(([count]) => count > 0).map(([count, name]) => count + name).join("、");
}

/** What is on the clipboard can be read during the event alone. */
function copied(clipboard) {
  const copy = new DataTransfer();
  TYPES.forEach((type) => copy.setData(type, clipboard.getData(type)));
  return copy;
}

/** A field that takes text by itself gets it without the signs that nobody sees. */
function clean(event) {
  const { target } = event;
  const text = event.clipboardData.getData("text/plain");
  const odd = oddCount(text);
  if (event.defaultPrevented || odd === 0 || !target.matches?.("#form input[type=text], #form textarea")) {
    return;
  }
  event.preventDefault();
  const words = target.localName === "input" ? cleaned(text).replace(/\n/g, " ").trim() : cleaned(text);
  target.setRangeText(words, target.selectionStart, target.selectionEnd, "end");
  target.dispatchEvent(new Event("input", { bubbles: true }));
  notice(`已粘贴；${toldOdd(odd)}。`);
}

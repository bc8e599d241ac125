import { element } from "../ui/element.js";
import { count, shown } from "../report/figures.js";
import { last } from "../report/lists.js";
import { read, write } from "../report/pointer.js";

const MEMBER = "/previousYear";
const CARRIED = "/requests/carriedForward";
const STOCKS = [["/disclosure/rules/2", "rulesInForce"], ["/disclosure/normativeDocuments/2", "normativeDocumentsInForce"]];

/**
 * Last year's figures that this year's are compared with: they come with last year's report, and can be written here where there
 * is none that fits, as after a change of name.
 */
export class LastFigures {
  #inputs = new Map();
  #fields = element("div", { class: "facts" });
  #form = null;
  #count = 0;

  constructor(desk, forms) {
    this.desk = desk;
    this.forms = forms;
    const summary = element("summary", {}, "上年的数（核对用，不印出来）");
    const hint = element("p", { class: "hint" }, "打开“上年报告”时自动填好；没有上年报告，或者机关改了名、合并了，可以在这里写。不知道的空着。");
    this.node = element("details", { class: "last" }, summary, hint, this.#fields);
  }

  show(report) {
    this.#lay(this.forms.of(report));
    for (const [pointer, input] of this.#inputs) {
      const text = shown(read(report, pointer));
      if (document.activeElement !== input || count(input.value) !== count(text)) {
        input.value = text;
      }
    }
  }

  /** The field of a pointer into last year's figures; they are folded, as long as nobody goes there. */
  locate(pointer) {
    if (!pointer.startsWith(MEMBER)) {
      return null;
    }
    const found = [...this.#inputs.keys()].find((cell) => cell === pointer || cell.startsWith(`${pointer}/`));
    return this.#inputs.get(found) ?? null;
  }

  #lay(form) {
    if (form === this.#form) {
      return;
    }
    this.#form = form;
    this.#inputs.clear();
    this.#fields.replaceChildren();
    const lines = form.tables.flatMap((table) => table.lines);
    const carried = lines.find(({ pointer }) => pointer === CARRIED).cells;
    this.#count = carried.length;
    carried.forEach(({ labels }, index) => this.#field(`${MEMBER}/carriedForward/${index}`, `结转下年，${last(labels)}`));
    for (const [pointer, member] of STOCKS) {
      const line = lines.find(({ cells }) => cells.some((cell) => cell.pointer === pointer));
      if (line && form.tables.some(({ stocks }) => stocks.includes(pointer))) {
        const { labels } = line.cells.find((cell) => cell.pointer === pointer);
        this.#field(`${MEMBER}/${member}`, `${last(line.labels)}，${last(labels)}`);
      }
    }
  }

  #field(pointer, name) {
    const input = element("input", { type: "text", inputmode: "numeric", autocomplete: "off", oninput: () => this.#write(pointer, count(input.value)), onblur: () => this.desk.pause() });
    this.#inputs.set(pointer, input);
    this.#fields.append(element("label", { class: "field" }, element("span", {}, `上年${name}`), input));
  }

  /** What is all empty is not there. */
  #write(pointer, figure) {
    const { report } = this.desk;
    const last = report.previousYear ?? {};
    const carried = last.carriedForward ?? Array.from({ length: this.#count }, () => null);
    const after = write({ previousYear: { ...last, carriedForward: carried } }, pointer, figure ?? (pointer.includes("carriedForward") ? null : undefined)).previousYear;
    const { carriedForward, ...others } = after;
    const isKnown = carriedForward.some((cell) => cell !== null);
    const kept = isKnown ? after : others;
    this.desk.type(MEMBER, Object.keys(kept).length > 0 ? kept : undefined);
  }
}

import { button, element } from "../ui/element.js";
import { notice } from "../ui/notice.js";
import { amount, count, shown } from "../report/figures.js";
import { place } from "../report/placement.js";
import { read, write } from "../report/pointer.js";
import { largest, rangesOf } from "../report/range.js";
import { DISCLOSURE, figureLines } from "../report/tables.js";
import { sums, zeros } from "../report/totals.js";
import { travel } from "./travel.js";

const FEES = "/disclosure/fees";

/** One of the three statistical tables: looks as it is printed, works as a spreadsheet. */
export class Statistics {
  #inputs = new Map();
  #lines;

  constructor(table, desk) {
    this.table = table;
    this.desk = desk;
    const grid = element("table", { class: `statistics ${table.id}`, "aria-label": table.title });
    grid.append(element("tbody", {}, ...table.lines.map((line) => this.#line(line))));
    this.#lines = figureLines(table).map((line) => line.pointers.map((pointer) => this.#inputs.get(pointer)));
    travel(grid, () => this.#lines, { empty: (cells) => this.#empty(cells) });
    grid.addEventListener("paste", (event) => this.#paste(event));
    this.node = element("div", {}, this.#tools(), element("div", { class: "sideways", tabindex: -1 }, grid));
  }

  show(report) {
    for (const [pointer, input] of this.#inputs) {
      const text = shown(read(report, pointer));
      if (!this.#isWriting(input, text, pointer)) {
        input.value = text;
      }
      input.classList.toggle("blank", text === "");
    }
  }

  /** The cell of a pointer, the first one below it, or the nearest to one that there is not; null outside of this table. */
  locate(pointer) {
    if (pointer === "") {
      return null;
    }
    const found = [...this.#inputs.keys()].find((cell) => cell === pointer || cell.startsWith(`${pointer}/`));
    return this.#inputs.get(found) ?? this.locate(pointer.slice(0, pointer.lastIndexOf("/")));
  }

  #isWriting(input, text, pointer) {
    const same = shown(value(pointer, input.value)) === text;
    return input.value === text || (document.activeElement === input && same);
  }

  #tools() {
    const total = button("合计", () => this.#fill(sums, "合计"), { title: "把总计各格按本表的数重新加出来" });
    return element(
      "div",
      { class: "tools" },
      element("p", { class: "hint" }, "可以从 Excel、WPS 或网页复制一片数字，在格子里粘贴。"),
      button("填零", () => this.#fill(zeros, "填零"), { title: "把本表的空格都填成 0" }),
      ...(this.table.id === DISCLOSURE.id ? [] : [total]),
    );
  }

  #line(cells) {
    return element("tr", {}, ...cells.map((cell) => (cell.pointer ? this.#cell(cell) : heading(cell))));
  }

  #cell({ pointer, name, cols }) {
    const input = element("input", {
      type: "text",
      inputmode: pointer === FEES ? "decimal" : "numeric",
      autocomplete: "off",
      "aria-label": name,
      "data-cell": pointer,
      oninput: () => this.desk.type(pointer, value(pointer, input.value)),
      onblur: () => this.#left(),
    });
    this.#inputs.set(pointer, input);
    return element("td", { colspan: cols > 1 ? cols : null }, input);
  }

  /** A figure that was written in another way, such as 1，234, then stands as the report has it. */
  #left() {
    this.desk.pause();
    if (this.desk.draft) {
      this.show(this.desk.report);
    }
  }

  #fill(change, name) {
    const before = this.desk.report;
    const after = change(before, this.table);
    const changed = [...this.#inputs.keys()].filter((pointer) => read(before, pointer) !== read(after, pointer)).length;
    if (changed > 0) {
      this.desk.replace(after);
    }
    notice(changed > 0 ? `${name}：改了${changed}格。` : `${name}：没有要改的格子。`);
  }

  #empty(cells) {
    this.desk.replace(cells.reduce((report, cell) => write(report, cell.dataset.cell, null), this.desk.report));
  }

  #paste(event) {
    const ranges = rangesOf(event.clipboardData, true);
    if (largest(ranges).flat().length < 2) {
      return;
    }
    event.preventDefault();
    const row = this.#lines.findIndex((line) => line.includes(event.target));
    const placed = place(ranges, this.table, { row, column: this.#lines[row].indexOf(event.target) });
    this.desk.replace(placed.entries.reduce((report, [pointer, figure]) => write(report, pointer, figure), this.desk.report));
    this.show(this.desk.report);
    notice(pasted(placed));
  }
}

function value(pointer, text) {
  return pointer === FEES ? amount(text) : count(text);
}

// A narrow column breaks 商业企业 into 商业 and 企业, never into three characters and one.
const SHORT = /^\p{Script=Han}{1,6}$/u;

function heading({ text, cols, rows }) {
  const words = SHORT.test(text) && text.length % 2 === 0 ? text.match(/../g).flatMap((word) => [element("wbr"), word]) : [text];
  const attributes = { class: SHORT.test(text) ? "short" : null, colspan: cols > 1 ? cols : null, rowspan: rows > 1 ? rows : null };
  return element("th", attributes, ...words);
}

function pasted({ entries, rows, blanks, left }) {
  const parts = [`已粘贴${rows}行、${entries.length}格`];
  const words = entries.filter(([pointer, figure]) => pointer !== FEES && typeof figure === "string").length;
  if (blanks > 0) {
    parts.push(`${blanks}个“/”“-”当作空格`);
  }
  if (words > 0) {
    parts.push(`${words}格不是数，请核对`);
  }
  if (left > 0) {
    parts.push(`${left}格超出表格，没有粘贴`);
  }
  return `${parts.join("；")}。`;
}

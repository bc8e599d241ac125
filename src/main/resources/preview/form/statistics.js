import { button, element } from "../ui/element.js";
import { notice } from "../ui/notice.js";
import { figureOf, shown } from "../report/figures.js";
import { isDecimal } from "../report/forms.js";
import { place, printedLines } from "../report/placement.js";
import { read, write } from "../report/pointer.js";
import { largest, rangesOf } from "../report/range.js";
import { hasTotals, sums, zeros } from "../report/totals.js";
import { travel } from "./travel.js";

/** One of the three statistical tables: looks as it is printed, works as a spreadsheet. */
export class Statistics {
  #inputs = new Map();
  #kinds = new Map();
  #lines = [];
  #grid;
  #table;

  /** @param {function(Object): Object} tableOf the table that a report has here, by the edition of its form */
  constructor(title, tableOf, desk) {
    this.tableOf = tableOf;
    this.desk = desk;
    this.#grid = element("table", { "aria-label": title });
    travel(this.#grid, () => this.#lines, { empty: (cells) => this.#empty(cells) });
    this.#grid.addEventListener("paste", (event) => this.#paste(event));
    this.total = button("合计", () => this.#fill(sums, "合计"), { title: "把总计各格按本表的数重新加出来" });
    this.node = element("div", {}, this.#tools(), element("div", { class: "sideways", tabindex: -1 }, this.#grid));
  }

  show(report) {
    this.#lay(this.tableOf(report));
    for (const [pointer, input] of this.#inputs) {
      const text = shown(read(report, pointer));
      if (!this.#isWriting(input, text, pointer)) {
        input.value = text;
      }
      input.classList.toggle("blank", text === "");
    }
  }

  /** Lays out the cells where the report before had another edition, or none was there. */
  #lay(table) {
    if (table === this.#table) {
      return;
    }
    this.#table = table;
    this.#inputs = new Map();
    this.#kinds = new Map(table.lines.flatMap(({ cells }) => cells).map(({ pointer, kind }) => [pointer, kind]));
    this.#grid.className = `statistics ${table.id}`;
    this.#grid.replaceChildren(element("tbody", {}, ...table.rows.map((row) => this.#line(row.cells))));
    this.#lines = printedLines(table).map(({ cells }) => cells.map(({ pointer }) => this.#inputs.get(pointer)));
    this.total.hidden = !hasTotals(table);
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
    const same = shown(this.#value(pointer, input)) === text;
    return input.value === text || (document.activeElement === input && same);
  }

  #tools() {
    return element(
      "div",
      { class: "tools" },
      element("p", { class: "hint" }, "可以从 Excel、WPS 或网页复制一片数字，在格子里粘贴。"),
      button("填零", () => this.#fill(zeros, "填零"), { title: "把本表的空格都填成 0" }),
      this.total,
    );
  }

  #line(cells) {
    return element("tr", {}, ...cells.map((cell) => (cell.pointer ? this.#cell(cell) : heading(cell))));
  }

  #value(pointer, input) {
    return figureOf(this.#kinds.get(pointer), input.value);
  }

  #cell({ pointer, name, kind, columns }) {
    const input = element("input", {
      type: "text",
      inputmode: isDecimal(kind) ? "decimal" : "numeric",
      autocomplete: "off",
      "aria-label": name,
      "data-cell": pointer,
      oninput: () => this.desk.type(pointer, this.#value(pointer, input)),
      onblur: () => this.#left(),
    });
    this.#inputs.set(pointer, input);
    return element("td", { colspan: columns > 1 ? columns : null }, input);
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
    const after = change(before, this.#table);
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
    const placed = place(ranges, this.#table, { row, column: this.#lines[row].indexOf(event.target) });
    this.desk.replace(placed.entries.reduce((report, [cell, figure]) => write(report, cell.pointer, figure), this.desk.report));
    this.show(this.desk.report);
    notice(pasted(placed));
  }
}

// A narrow column breaks 商业企业 into 商业 and 企业, never into three characters and one.
const SHORT = /^\p{Script=Han}{1,6}$/u;

function heading({ label, columns, rows }) {
  const words = SHORT.test(label) && label.length % 2 === 0 ? label.match(/../g).flatMap((word) => [element("wbr"), word]) : [label];
  const attributes = { class: SHORT.test(label) ? "short" : null, colspan: columns > 1 ? columns : null, rowspan: rows > 1 ? rows : null };
  return element("th", attributes, ...words);
}

function pasted({ entries, rows, blanks, left }) {
  const parts = [`已粘贴${rows}行、${entries.length}格`];
  const words = entries.filter(([cell, figure]) => !isDecimal(cell.kind) && typeof figure === "string").length;
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

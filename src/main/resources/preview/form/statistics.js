import { button, element } from "../ui/element.js";
import { notice } from "../ui/notice.js";
import { exchange } from "../ui/put.js";
import { figureOf, shown } from "../report/figures.js";
import { ofLastYear } from "../report/cells.js";
import { guideToRow, guideToTable } from "../report/guide.js";
import { isDecimal } from "../report/forms.js";
import { last } from "../report/lists.js";
import { isTooLarge, owner, place, printedLines } from "../report/placement.js";
import { read, write } from "../report/pointer.js";
import { largest, rangesOf } from "../report/range.js";
import { hasTotals, sums, zeros } from "../report/totals.js";
import { travel } from "./travel.js";

/** One of the three statistical tables: looks as it is printed, works as a spreadsheet. */
export class Statistics {
  #inputs = new Map();
  #kinds = new Map();
  #lines = [];
  #lasts = new Map();
  #grid;
  #table;
  #compare = button("和上年比", () => this.#toggle(), { "aria-pressed": "false", title: "在每格下面显示上年的数和增减" });
  #guide = element("p", { class: "row-guide", "aria-live": "polite" });

  /** @param {function(Object): {table: Object, others: {title: string, table: Object}[]}} tablesOf the table that a report has here, and elsewhere, by the edition of its form */
  constructor(title, tablesOf, desk) {
    this.title = title;
    this.tablesOf = tablesOf;
    this.desk = desk;
    this.#grid = element("table", { "aria-label": title });
    travel(this.#grid, () => this.#lines, { empty: (cells) => this.#empty(cells) });
    this.#grid.addEventListener("focusin", ({ target }) => this.#entered(target));
    this.#grid.addEventListener("focusout", () => this.#entered(null));
    this.#grid.addEventListener("paste", (event) => this.#paste(event));
    this.fill = button("", () => this.#fill(this.fill.textContent), { title: "空格填成 0，总计各格按本表的数重新加出来" });
    this.node = element("div", {}, this.#tools(), this.#guide, element("div", { class: "sideways figures", tabindex: -1 }, this.#grid));
  }

  /** @param {Object|null} previous last year's report, where there is one */
  show(report, previous = this.desk.draft.previous) {
    this.#lay(this.tablesOf(report).table);
    this.#showLast(report, previous ?? null);
    for (const [pointer, input] of this.#inputs) {
      const text = shown(read(report, pointer));
      if (!this.#isWriting(input, text, pointer)) {
        exchange(input, text);
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
    this.#lasts = new Map();
    this.#kinds = new Map(table.lines.flatMap(({ cells }) => cells).map(({ pointer, kind }) => [pointer, kind]));
    this.#grid.className = `statistics ${table.id}`;
    const head = table.rows.findIndex(({ cells }) => cells.some(({ pointer }) => pointer));
    const rows = table.rows.map((row) => this.#line(row.cells));
    this.#grid.replaceChildren(element("thead", {}, ...rows.slice(0, head)), element("tbody", {}, ...rows.slice(head)));
    this.#lines = printedLines(table).map(({ cells }) => cells.map(({ pointer }) => this.#inputs.get(pointer)));
    this.#guide.textContent = guideToTable(table.id);
    this.fill.textContent = hasTotals(table) ? "填零并合计" : "填零";
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
      this.#compare,
      this.fill,
    );
  }

  #line(cells) {
    return element("tr", {}, ...cells.map((cell) => (cell.pointer ? this.#cell(cell) : heading(cell))));
  }

  /** The row and the column of the cursor are marked, and what the row counts is told. */
  #entered(target) {
    this.#grid.querySelectorAll(".at").forEach((node) => node.classList.remove("at"));
    const pointer = target?.dataset?.cell;
    this.#guide.textContent = (pointer && guideToRow(pointer)) || guideToTable(this.#table.id);
    if (pointer) {
      const line = this.#lines.find((inputs) => inputs.includes(target));
      target.closest("tr").classList.add("at");
      columnOf(this.#lines, line, line.indexOf(target)).forEach((input) => input.parentElement.classList.add("at"));
      headOf(this.#grid, target.parentElement)?.classList.add("at");
    }
  }

  #toggle() {
    const isOn = this.#grid.classList.toggle("compared");
    this.#compare.setAttribute("aria-pressed", String(isOn));
    this.show(this.desk.report);
  }

  /** Last year's figure below each cell, where it is known and wanted. */
  #showLast(report, previous) {
    const lastOf = (pointer) => (previous ? read(previous, pointer) : read(report, ofLastYear(pointer) ?? ""));
    const isKnown = [...this.#lasts.keys()].some((pointer) => isFigure(lastOf(pointer)));
    this.#compare.hidden = !isKnown;
    for (const [pointer, node] of this.#grid.classList.contains("compared") ? this.#lasts : []) {
      node.textContent = compared(read(report, pointer), lastOf(pointer));
    }
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
    const last = element("span", { class: "last-year" });
    this.#inputs.set(pointer, input);
    this.#lasts.set(pointer, last);
    return element("td", { colspan: columns > 1 ? columns : null }, input, last);
  }

  /** A figure that was written in another way, such as 1，234, then stands as the report has it. */
  #left() {
    this.desk.pause();
    if (this.desk.draft) {
      this.show(this.desk.report);
    }
  }

  #fill(name) {
    const before = this.desk.report;
    const after = sums(zeros(before, this.#table), this.#table);
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
    const other = this.#ownerOf(ranges);
    if (other) {
      this.#put(place(ranges, other.table, { row: 0, column: 0 }), `认出这是“${other.title}”的表，已填到那里；“${this.title}”没有动。`);
    } else if (isTooLarge(ranges, this.#table)) {
      notice(`粘贴的行数比这张表多，像是别的表的数，没有粘贴。请点到那张表里再粘贴。`);
    } else {
      const row = this.#lines.findIndex((line) => line.includes(event.target));
      this.#put(place(ranges, this.#table, { row, column: this.#lines[row].indexOf(event.target) }), "");
    }
  }

  /** The other table that a paste is of by its labels; none where some of it is of this one. */
  #ownerOf(ranges) {
    const { table, others } = this.tablesOf(this.desk.report);
    const owners = ranges.map((cells) => owner(cells, [table, ...others.map((other) => other.table)]));
    return owners.includes(table) ? undefined : others.find((other) => owners.includes(other.table));
  }

  #put(placed, sentence) {
    this.desk.replace(placed.entries.reduce((report, [cell, figure]) => write(report, cell.pointer, figure), this.desk.report));
    this.show(this.desk.report);
    notice(sentence + pasted(placed));
  }
}

/** The cells of a column; rows of other lengths have other columns. */
function columnOf(lines, line, index) {
  return lines.filter(({ length }) => length === line.length).map((inputs) => inputs[index]);
}

/** The lowest heading above a cell, by where it stands on the page: headings span rows and columns. */
function headOf(grid, cell) {
  const middle = cell.offsetLeft + cell.offsetWidth / 2;
  const above = [...grid.querySelectorAll("thead th")].filter((head) => head.offsetLeft <= middle && middle < head.offsetLeft + head.offsetWidth);
  return last(above);
}

function isFigure(value) {
  return typeof value === "number" || (typeof value === "string" && value !== "");
}

function compared(now, last) {
  if (!isFigure(last)) {
    return "";
  }
  const change = typeof now === "number" && typeof last === "number" ? now - last : 0;
  return `上年${last}${change === 0 ? "" : change > 0 ? `，+${change}` : `，−${-change}`}`;
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

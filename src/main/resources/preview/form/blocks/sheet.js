import { button, element } from "../../ui/element.js";
import { grow } from "../../ui/grow.js";
import { put } from "../../ui/put.js";
import { notice } from "../../ui/notice.js";
import { chartOf, isChartable } from "../../report/chart.js";
import { spliced } from "../../report/lists.js";
import { cellsOf } from "../../report/range.js";
import { travel } from "../travel.js";

/** The editor of a table of the agency's own: caption, header rows, rows. */
export class Sheet {
  #table = null;
  #inputs = [];
  #caption;
  #grid = element("table", { class: "own" });
  #merging = element("p", { class: "hint", hidden: "" }, "表头里左右相邻、上下相邻的格写一样的字，印出来就是一格。");

  /** @param {function(Object): void} changed takes the block as it is now */
  constructor(changed) {
    this.changed = changed;
    this.#caption = element("input", { type: "text", oninput: () => this.#edit({}) });
    const label = element("label", { class: "field" }, element("span", {}, "表题（可不写）"), this.#caption);
    travel(this.#grid, () => this.#inputs, { empty: (cells) => this.#empty(cells) });
    this.#grid.addEventListener("keydown", (event) => this.#breaks(event));
    this.#grid.addEventListener("paste", (event) => this.#paste(event));
    this.node = element("div", { class: "sheet-block" }, label, element("div", { class: "sideways", tabindex: -1 }, this.#grid), this.#merging, this.#tools());
  }

  show({ table }) {
    const rows = rowsOf(table);
    if (this.#inputs.length !== rows.length || this.#inputs[0].length !== rows[0].length || headers(this.#table) !== headers(table)) {
      this.#draw(table);
    }
    this.#table = table;
    rows.forEach((row, y) => row.forEach((text, x) => put(this.#inputs[y][x], text)));
    put(this.#caption, table.caption ?? "");
  }

  /** Sets the cells' heights once they are in the page. */
  settle() {
    this.#inputs.flat().forEach(grow);
  }

  caret() {
    return null;
  }

  focus() {
    this.#inputs[0][0].focus();
  }

  locate([, member, row, column]) {
    const first = member === "rows" ? this.#table.header.length : 0;
    return member === "caption" ? this.#caption : (this.#inputs[first + Number(row ?? 0)]?.[Number(column ?? 0)] ?? this.#caption);
  }

  #draw(table) {
    const count = table.header.length;
    this.#inputs = rowsOf(table).map((row, y) =>
      row.map((_, x) => element("textarea", {
        rows: 1,
        spellcheck: "false",
        "data-cell": `${y}/${x}`,
        "aria-label": y < count ? `表头第${y + 1}行第${x + 1}列` : `第${y - count + 1}行第${x + 1}列`,
        oninput: () => this.#write(y, x),
      })));
    const line = (row, y) => element("tr", {}, ...row.map((input) => element(y < count ? "th" : "td", {}, input)));
    this.#merging.hidden = count < 2;
    this.#grid.replaceChildren(element("tbody", {}, ...this.#inputs.map(line)));
  }

  #tools() {
    const tool = (name, change) => button(name, () => this.#cells(change(rowsOf(this.#table), this.#at())));
    return element(
      "div",
      { class: "tools" },
      tool("加一行", (rows, { y }) => spliced(rows, y + 1, 0, rows[0].map(() => ""))),
      tool("加一列", (rows, { x }) => rows.map((row) => spliced(row, x + 1, 0, ""))),
      button("删一行", () => this.#removeRow()),
      button("加一行表头", () => this.#addHead(), { title: "照着写一行，改成各组的名称，相邻的一样就合成一格" }),
      tool("删一列", (rows, { x }) => (rows[0].length > 1 ? rows.map((row) => spliced(row, x, 1)) : rows)),
      button("改成图表", () => this.#turn(), { title: "第一列当作名称，其余各列当作数" }),
    );
  }

  /** A row of the head goes as long as another is left, any other as long as the table keeps one. */
  #removeRow() {
    const { header, rows } = this.#table;
    const { y } = this.#at();
    if (y < header.length) {
      this.#edit({ header: header.length > 1 ? spliced(header, y, 1) : header });
    } else {
      this.#edit({ rows: rows.length > 1 ? spliced(rows, y - header.length, 1) : rows });
    }
  }

  /** Above the others, with their words: what is not changed is one cell with what stands below. */
  #addHead() {
    const { header, rows } = this.#table;
    this.#edit({ header: [header[0] ?? rows[0].map(() => ""), ...header] });
  }

  /** The table becomes a chart of its figures. */
  #turn() {
    const rows = rowsOf(this.#table);
    if (isChartable(rows)) {
      this.changed(chartOf(rows, this.#caption.value));
    } else {
      notice("表里要有一列名称，其余各列是数，才能改成图表。");
    }
  }

  #last = { x: 0, y: 0 };

  /** The cell that was written in last; the last of all at the start. */
  #at() {
    const rows = rowsOf(this.#table);
    return { y: Math.min(this.#last.y || rows.length - 1, rows.length - 1), x: Math.min(this.#last.x || rows[0].length - 1, rows[0].length - 1) };
  }

  /** Alt+Enter breaks the line in a cell, as in a spreadsheet. */
  #breaks(event) {
    const { target } = event;
    if (event.key === "Enter" && event.altKey && !event.isComposing) {
      event.preventDefault();
      target.setRangeText("\n", target.selectionStart, target.selectionEnd, "end");
      target.dispatchEvent(new Event("input", { bubbles: true }));
    }
  }

  #write(y, x) {
    this.#last = { x, y };
    grow(this.#inputs[y][x]);
    const rows = rowsOf(this.#table);
    this.#cells(spliced(rows, y, 1, spliced(rows[y], x, 1, this.#inputs[y][x].value)));
  }

  #empty(cells) {
    const chosen = new Set(cells);
    this.#cells(this.#inputs.map((row) => row.map((input) => (chosen.has(input) ? "" : input.value))));
  }

  /** A pasted range goes in from the chosen cell on; the table grows to take it. */
  #paste(event) {
    const cells = cellsOf(event.clipboardData);
    const y = this.#inputs.findIndex((row) => row.includes(event.target));
    if (y < 0 || cells.length * cells[0].length < 2) {
      return;
    }
    event.preventDefault();
    const x = this.#inputs[y].indexOf(event.target);
    const rows = rowsOf(this.#table);
    const width = Math.max(rows[0].length, x + cells[0].length);
    const height = Math.max(rows.length, y + cells.length);
    this.#cells(Array.from({ length: height }, (_, line) =>
      Array.from({ length: width }, (_, column) => cells[line - y]?.[column - x] ?? rows[line]?.[column] ?? "")));
  }

  #cells(rows) {
    const count = this.#table.header.length;
    this.#edit({ header: rows.slice(0, count), rows: rows.slice(count) });
  }

  #edit(change) {
    const { caption: _, ...table } = { ...this.#table, ...change };
    const caption = this.#caption.value;
    this.changed({ table: caption.trim() === "" ? table : { ...table, caption } });
  }
}

const rowsOf = (table) => [...table.header, ...table.rows];
const headers = (table) => table?.header.length;

import { button, element } from "../../ui/element.js";
import { put } from "../../ui/put.js";
import { CHART_KINDS } from "../../report/chart.js";
import { spliced } from "../../report/lists.js";
import { cellsOf } from "../../report/range.js";

/** A figure is typed; one that begins with / is a cell of the report, by its JSON Pointer. */
const shown = (value) => (typeof value === "object" ? value.cell : String(value));

/** What a typed figure means: a whole number, a decimal as it is written, or a cell. */
function valueOf(text) {
  const plain = text.trim();
  return plain.startsWith("/") ? { cell: plain } : /^-?\d{1,15}$/.test(plain) ? Number(plain) : plain;
}

/** The editor of a chart: its kind, words, and a grid of its figures with a column for each series. */
export class ChartEditor {
  #chart = null;
  #kind;
  #words;
  #grid = element("table", { class: "own" });
  #inputs = [];

  /** @param {function(Object): void} changed takes the block as it is now */
  constructor(changed) {
    this.changed = changed;
    this.#kind = element("select", { "aria-label": "图表种类", onchange: () => this.#edit({ kind: this.#kind.value }) });
    this.#kind.append(...CHART_KINDS.map(([value, name]) => element("option", { value }, name)));
    this.#words = new Map([["title", "图表标题"], ["unit", "单位（可不写）"], ["caption", "图题（可不写）"]].map(([member, name]) => [member, this.#word(member, name)]));
    const fields = [...this.#words.values()].map(({ label }) => label);
    this.#grid.addEventListener("paste", (event) => this.#paste(event));
    const grid = element("div", { class: "sideways", tabindex: -1 }, this.#grid);
    this.node = element("div", { class: "sheet-block" }, element("label", { class: "field" }, element("span", {}, "图表种类"), this.#kind), ...fields, grid, this.#tools());
  }

  show({ chart }) {
    const rows = rowsOf(chart);
    if (this.#inputs.length !== rows.length || this.#inputs[0].length !== rows[0].length) {
      this.#draw(rows);
    }
    this.#chart = chart;
    this.#kind.value = chart.kind;
    this.#words.forEach(({ input }, member) => put(input, chart[member] ?? ""));
    rows.forEach((row, y) => row.forEach((text, x) => (x + y > 0 ? put(this.#inputs[y][x], text) : null)));
  }

  settle() {}

  caret() {
    return null;
  }

  focus() {
    this.#words.get("title").input.focus();
  }

  locate([, member, index, part, at]) {
    if (member === "categories") {
      return this.#inputs[Number(index ?? 0) + 1]?.[0] ?? this.#kind;
    }
    if (member === "series") {
      return this.#inputs[part === "values" ? Number(at ?? 0) + 1 : 0]?.[Number(index ?? 0) + 1] ?? this.#kind;
    }
    return this.#words.get(member)?.input ?? this.#kind;
  }

  #word(member, name) {
    const input = element("input", { type: "text", oninput: () => this.#edit({ [member]: input.value }) });
    return { input, label: element("label", { class: "field" }, element("span", {}, name), input) };
  }

  #draw(rows) {
    this.#inputs = rows.map((row, y) => row.map((_, x) => element("input", {
      type: "text",
      disabled: x + y === 0,
      "aria-label": y === 0 ? (x === 0 ? "分类" : `第${x}组的名称`) : x === 0 ? `第${y}项的名称` : `第${y}项第${x}组的数`,
      oninput: () => this.#write(),
    })));
    const line = (row, y) => element("tr", {}, ...row.map((input) => element(y === 0 ? "th" : "td", {}, input)));
    this.#grid.replaceChildren(element("tbody", {}, ...this.#inputs.map(line)));
  }

  #tools() {
    const tool = (name, change) => button(name, () => this.#rows(change(rowsOf(this.#chart))));
    return element(
      "div",
      { class: "tools" },
      tool("加一项", (rows) => [...rows, rows[0].map((_, x) => (x === 0 ? "新的一项" : "0"))]),
      tool("加一组", (rows) => rows.map((row, y) => [...row, y === 0 ? "新的一组" : "0"])),
      tool("删末项", (rows) => (rows.length > 2 ? rows.slice(0, -1) : rows)),
      tool("删末组", (rows) => (rows[0].length > 2 ? rows.map((row) => spliced(row, row.length - 1, 1)) : rows)),
    );
  }

  #write() {
    this.#rows(this.#inputs.map((row) => row.map((input) => input.value)));
  }

  /** A pasted range with names at its top and left is the chart's figures. */
  #paste(event) {
    const cells = cellsOf(event.clipboardData);
    if (cells.length > 1 && cells[0].length > 1) {
      event.preventDefault();
      this.#rows(cells);
    }
  }

  #rows([names, ...rows]) {
    const series = names.slice(1).map((name, x) => ({ name, values: rows.map((row) => valueOf(row[x + 1] ?? "")) }));
    this.#edit({ categories: rows.map(([category]) => category), series });
  }

  #edit(change) {
    const chart = { ...this.#chart, ...change };
    for (const member of ["unit", "caption"]) {
      if ((chart[member] ?? "").trim() === "") {
        delete chart[member];
      }
    }
    this.changed({ chart });
  }
}

const rowsOf = ({ categories, series }) => [
  ["", ...series.map(({ name }) => name)],
  ...categories.map((category, y) => [category, ...series.map(({ values }) => shown(values[y] ?? ""))]),
];

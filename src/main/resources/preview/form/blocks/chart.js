import { button, element } from "../../ui/element.js";
import { drawing } from "../../ui/drawing.js";
import { put } from "../../ui/put.js";
import { cellName } from "../../report/cells.js";
import { CHART_KINDS, figuresOf, valueOf } from "../../report/chart.js";
import { shown } from "../../report/figures.js";
import { spliced } from "../../report/lists.js";
import { read } from "../../report/pointer.js";
import { cellsOf } from "../../report/range.js";
import { pickCell } from "./pickcell.js";

const WORDS = [
  ["title", "图表标题"],
  ["unit", "单位（可不写）"],
  ["caption", "图题（可不写）"],
  ["alt", "替代文字（可不写，不写就按各数说明）"],
];
const OPTIONAL = ["unit", "caption", "alt"];

let editors = 0;

/**
 * The editor of a chart: its kind, words, and a grid of its figures with a column for each series. A figure is typed, or taken from
 * a cell of the tables: then its name stands in the grid, with what it is below.
 */
export class ChartEditor {
  #chart = null;
  #kinds;
  #words;
  #grid = element("table", { class: "own figures" });
  #inputs = [];
  #values = [];
  #at = { x: 1, y: 1 };

  /**
   * @param {function(Object): void} changed takes the block as it is now
   * @param {Object} list that it stands in
   */
  constructor(changed, { desk, forms }) {
    this.changed = changed;
    this.desk = desk;
    this.forms = forms;
    this.#kinds = new Map(kinds(`chart-kind-${editors++}`, (kind) => this.#edit({ kind })));
    this.#words = new Map(WORDS.map(([member, name]) => [member, this.#word(member, name)]));
    this.#grid.addEventListener("paste", (event) => this.#paste(event));
    const choices = [...this.#kinds.values()].map((input) => input.parentNode);
    this.node = element(
      "div",
      { class: "sheet-block chart-block" },
      element("div", { class: "kinds", role: "radiogroup", "aria-label": "图表种类" }, ...choices),
      element("div", { class: "chart-words" }, ...[...this.#words.values()].map(({ label }) => label)),
      element("div", { class: "sideways", tabindex: -1 }, this.#grid),
      this.#tools(),
    );
  }

  show({ chart }) {
    const rows = this.#rowsOf(chart);
    if (this.#inputs.length !== rows.length || this.#inputs[0].length !== rows[0].length) {
      this.#draw(rows);
    }
    this.#chart = chart;
    this.#kinds.forEach((input, kind) => (input.checked = kind === chart.kind));
    this.#words.forEach(({ input }, member) => put(input, chart[member] ?? ""));
    rows.forEach((row, y) => row.forEach((text, x) => (x + y > 0 ? put(this.#inputs[y][x], text) : null)));
    this.follow(this.desk.report);
  }

  /** The report has changed: what is taken from its cells may be another figure. */
  follow(report) {
    const form = this.forms.of(report);
    this.#values.forEach((line, y) => line.forEach((place, x) => {
      const value = this.#chart.series[x]?.values[y];
      const isCell = typeof value === "object";
      const figure = isCell ? read(report, value.cell) : undefined;
      place.textContent = !isCell ? "" : figure === undefined ? "没有这一格" : figure === null ? "还没有填" : `= ${shown(figure)}`;
      this.#inputs[y + 1][x + 1].title = isCell ? cellName(form, value.cell) : "";
    }));
  }

  settle() {}

  caret() {
    return null;
  }

  focus() {
    this.#words.get("title").input.focus();
  }

  locate([, member, index, part, at]) {
    const kind = this.#kinds.get(this.#chart.kind) ?? [...this.#kinds.values()][0];
    if (member === "categories") {
      return this.#inputs[Number(index ?? 0) + 1]?.[0] ?? kind;
    }
    if (member === "series") {
      return this.#inputs[part === "values" ? Number(at ?? 0) + 1 : 0]?.[Number(index ?? 0) + 1] ?? kind;
    }
    return this.#words.get(member)?.input ?? kind;
  }

  #word(member, name) {
    const input = element("input", { type: "text", oninput: () => this.#edit({ [member]: input.value }) });
    return { input, label: element("label", { class: `field ${member}` }, element("span", {}, name), input) };
  }

  #draw(rows) {
    this.#inputs = rows.map((row, y) => row.map((_, x) => element("input", {
      type: "text",
      autocomplete: "off",
      "aria-label": y === 0 ? `第${x}组的名称` : x === 0 ? `第${y}项的名称` : `第${y}项第${x}组的数`,
      onfocus: () => this.#enter(y, x),
      oninput: () => this.#write(),
    })));
    this.#values = rows.slice(1).map((row) => row.slice(1).map(() => element("span", { class: "taken" })));
    const corner = element("td", { class: "corner" });
    const cell = (input, y, x) => element(x === 0 || y === 0 ? "th" : "td", {}, input, ...(x > 0 && y > 0 ? [this.#values[y - 1][x - 1]] : []));
    const line = (row, y) => element("tr", {}, ...row.map((input, x) => (x + y === 0 ? corner : cell(input, y, x))));
    this.#grid.replaceChildren(element("tbody", {}, ...this.#inputs.map(line)));
  }

  /** The field of a figure is entered: what is typed takes the place of what stands there. */
  #enter(y, x) {
    if (x > 0 && y > 0) {
      this.#at = { x, y };
      this.#inputs[y][x].select();
    }
  }

  #tools() {
    const tool = (name, change) => button(name, () => this.#put(change(this.#lines())));
    return element(
      "div",
      { class: "tools" },
      button("取表中的数", () => this.#pick(), { title: "把光标所在的那个数换成三张表或上年报告里的一格" }),
      tool("加一项", (lines) => [...lines, lines[0].map((_, x) => (x === 0 ? "新的一项" : 0))]),
      tool("加一组", (lines) => lines.map((line, y) => [...line, y === 0 ? "新的一组" : 0])),
      tool("删末项", (lines) => (lines.length > 2 ? lines.slice(0, -1) : lines)),
      tool("删末组", (lines) => (lines[0].length > 2 ? lines.map((line) => spliced(line, line.length - 1, 1)) : lines)),
    );
  }

  async #pick() {
    const [y, x] = [Math.min(this.#at.y, this.#inputs.length - 1), Math.min(this.#at.x, this.#inputs[0].length - 1)];
    const pointer = await pickCell(this.forms, this.desk.report, this.#chart.series[x - 1].values[y - 1]?.cell);
    if (pointer) {
      const lines = this.#lines();
      lines[y][x] = { cell: pointer };
      this.#put(lines);
      this.#inputs[y][x].focus();
    }
  }

  /** What was written in the grid; a cell whose name still stands there is still that cell. */
  #write() {
    const before = this.#lines();
    const names = this.#rowsOf(this.#chart);
    this.#put(this.#inputs.map((row, y) => row.map((input, x) => {
      if (x === 0 || y === 0) {
        return input.value;
      }
      return input.value === names[y][x] ? before[y][x] : valueOf(input.value);
    })));
  }

  /** A pasted range with names at its left is the chart's figures. */
  #paste(event) {
    const cells = cellsOf(event.clipboardData);
    if (cells[0].length > 1) {
      event.preventDefault();
      this.#edit(figuresOf(cells));
    }
  }

  /** Names and values line by line, that of the names of the series first. */
  #lines() {
    const { categories, series } = this.#chart;
    return [["", ...series.map(({ name }) => name)], ...categories.map((category, y) => [category, ...series.map(({ values }) => values[y] ?? "")])];
  }

  #put([names, ...lines]) {
    const series = names.slice(1).map((name, x) => ({ name, values: lines.map((line) => line[x + 1]) }));
    this.#edit({ categories: lines.map(([category]) => category), series });
  }

  #rowsOf(chart) {
    const form = this.forms.of(this.desk.report);
    const text = (value) => (typeof value === "object" ? cellName(form, value.cell, true) : String(value));
    return [["", ...chart.series.map(({ name }) => name)], ...chart.categories.map((category, y) => [category, ...chart.series.map(({ values }) => text(values[y] ?? ""))])];
  }

  #edit(change) {
    const chart = { ...this.#chart, ...change };
    for (const member of OPTIONAL) {
      if ((chart[member] ?? "").trim() === "") {
        delete chart[member];
      }
    }
    this.changed({ chart });
  }
}

/** A field for each kind, by the kind, each within its picture and name. */
function kinds(group, chosen) {
  return CHART_KINDS.map(([kind, name]) => {
    const input = element("input", { type: "radio", name: group, value: kind, onchange: () => chosen(kind) });
    element("label", { class: "kind-choice" }, input, drawing(kind), element("span", {}, name));
    return [kind, input];
  });
}

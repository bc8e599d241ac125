import { digitsOf, isFigure } from "./figures.js";

/** Charts: their kinds, what is kept of one from outside, and what becomes of what is typed and pasted. */

/** @typedef {number | string | {cell: string}} Value */
/** @typedef {{name: string, values: Value[]}} Series */
/** @typedef {{kind: string, title: string, categories: string[], series: Series[], unit?: string, caption?: string, alt?: string}} Chart */

/**
 * The kinds, with the names that the clerk chooses from.
 *
 * @type {[string, string][]}
 */
export const CHART_KINDS = [
  ["column", "柱形图"],
  ["bar", "条形图"],
  ["line", "折线图"],
  ["stacked", "堆积柱形图"],
  ["pie", "饼图"],
];

const MOST_CATEGORIES = 24;
const MOST_SERIES = 6;

/** @param {unknown} value */
const isText = (value) => typeof value === "string";
/** @param {any} value */
const isValue = (value) => typeof value === "number" || isText(value) || isText(value?.cell);

/**
 * A chart with what is known of it alone; null where it is none.
 *
 * @param {Record<string, any>} block
 * @returns {{chart: Chart} | null}
 */
export function knownChart({ chart }) {
  const { kind, title, categories, series } = chart ?? {};
  const known =
    CHART_KINDS.some(([each]) => each === kind) &&
    isText(title) &&
    Array.isArray(categories) &&
    categories.every(isText) &&
    Array.isArray(series) &&
    series.every((each) => isText(each?.name) && Array.isArray(each.values) && each.values.every(isValue));
  return known ? { chart: { kind, title, categories, series: series.map(one), ...optional(chart) } } : null;
}

/** @param {Series} series */
const one = ({ name, values }) => ({ name, values: values.map((value) => (typeof value === "object" ? { cell: value.cell } : value)) });

/** @param {Record<string, any>} chart */
function optional(chart) {
  return Object.fromEntries(["unit", "caption", "alt"].filter((name) => isText(chart[name])).map((name) => [name, chart[name]]));
}

/**
 * A chart to begin with.
 *
 * @param {string} kind
 */
export function emptyChart(kind) {
  const categories = kind === "pie" ? ["第一部分", "第二部分"] : ["上年", "本年"];
  return { chart: { kind, title: "图表标题", unit: "件", categories, series: [{ name: "数量", values: [0, 0] }] } };
}

/**
 * What a figure is written as means: a whole number, a decimal as it stands, or a cell by its JSON Pointer.
 *
 * @param {string} text
 * @returns {Value}
 */
export function valueOf(text) {
  const words = text.trim();
  if (words.startsWith("/")) {
    return { cell: words };
  }
  return /^-?\d{1,15}$/.test(words) ? Number(words) : words;
}

/**
 * Categories and series of a range from a sheet: names on the left, and at the top where that is no row of figures; what is beyond
 * the bounds of a chart is left out.
 *
 * @param {string[][]} cells of two columns or more
 * @returns {{categories: string[], series: Series[]}}
 */
export function figuresOf(cells) {
  const filled = cells.filter((row) => row.some((cell) => cell.trim() !== ""));
  const [first = []] = filled;
  const hasNames = (first[0] ?? "").trim() === "" || !first.slice(1).every(isFigure);
  const names = hasNames ? first : first.map((_, x) => (first.length > 2 ? `第${x}组` : "数量"));
  const rows = (hasNames ? filled.slice(1) : filled).slice(0, MOST_CATEGORIES);
  const series = names.slice(1, MOST_SERIES + 1).map((name, x) => ({
    name: name.trim() === "" ? `第${x + 1}组` : name.trim(),
    values: rows.map((row) => valueOf(digitsOf(row[x + 1] ?? ""))),
  }));
  return { categories: rows.map(([category], y) => (category.trim() === "" ? `第${y + 1}项` : category.trim())), series };
}

/**
 * A chart of a range from a sheet.
 *
 * @param {string[][]} cells
 * @param {string} title nothing for the usual one
 * @returns {{chart: Chart}}
 */
export function chartOf(cells, title = "") {
  const { chart } = emptyChart("column");
  return { chart: { ...chart, ...figuresOf(cells), title: title.trim() === "" ? chart.title : title.trim() } };
}

/**
 * Whether a range from a sheet can become a chart.
 *
 * @param {string[][]} cells
 */
export function isChartable(cells) {
  const { categories, series } = cells[0].length > 1 ? figuresOf(cells) : { categories: [], series: [] };
  return categories.length > 0 && series.every(({ values }) => values.some((value) => isFigure(String(value))));
}

/** Charts: their kinds, and what is kept of one from outside. */

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

/** A chart to begin with. */
export function emptyChart() {
  return { chart: { kind: "column", title: "图表标题", unit: "件", categories: ["上年", "本年"], series: [{ name: "数量", values: [0, 0] }] } };
}

import { element } from "../ui/element.js";
import { shown } from "../report/figures.js";
import { read } from "../report/pointer.js";

/** What a heading of the form is of, in the words of HTML. */
const SCOPES = { column: "col", columns: "colgroup", row: "row", rows: "rowgroup" };

/**
 * A report to be read: its parts in their order, text as text, tables as they are printed. Each place is told with its pointer,
 * so that something can be said to it.
 *
 * @param {Object} report
 * @param {Forms} forms
 * @param {function(string, HTMLElement, boolean): void} place takes the pointer of a paragraph or, `true`, of a cell
 */
export function reading(report, forms, place = () => {}) {
  const { parts } = forms.of(report);
  return element("article", { class: "reading" }, ...parts.flatMap(({ title, text, table }) => [
    element("h2", {}, title),
    ...(text ? blocks(report, text, place) : [statistics(report, table, title, place)]),
  ]));
}

function blocks(report, part, place) {
  return (read(report, part) ?? []).map((block, index) => {
    const node = element("div", { class: "passage" }, ...content(block, report));
    place(`${part}/${index}`, node, false);
    return node;
  });
}

function content(block, report) {
  if (typeof block === "string") {
    return [element("p", {}, block)];
  }
  if (block.heading !== undefined) {
    const level = Math.min(4, block.level + 1);
    return block.text === undefined
      ? [element(`h${level}`, {}, block.heading)]
      : [element("p", {}, element("strong", {}, block.heading), block.text)];
  }
  return block.table ? ownTable(block.table) : block.figure ? figure(block.figure) : chart(block.chart, report);
}

function ownTable({ header, rows, caption }) {
  const line = (name) => (cells) => element("tr", {}, ...cells.map((cell) => element(name, {}, cell)));
  const body = element("tbody", {}, ...rows.map(line("td")));
  return [framed(caption ?? "表格", caption ?? "", element("thead", {}, ...header.map(line("th"))), body)];
}

function figure({ src, alt, caption }) {
  return [element("figure", {}, element("img", { src, alt }), element("figcaption", {}, caption ?? ""))];
}

/** A chart is told in its figures: drawn it is on the pages. */
function chart({ title, categories, series, unit }, report) {
  const value = (given) => shown(given !== null && typeof given === "object" ? read(report, given.cell) : given);
  const head = element("tr", {}, element("td"), ...series.map(({ name }) => element("th", { scope: "col" }, name)));
  const rows = categories.map((category, index) =>
    element("tr", {}, element("th", { scope: "row" }, category), ...series.map(({ values }) => element("td", {}, value(values[index])))));
  return [framed(title, `图表：${title}${unit ? `（${unit}）` : ""}`, element("thead", {}, head), element("tbody", {}, ...rows))];
}

function statistics(report, table, title, place) {
  const head = table.rows.findIndex(({ cells }) => cells.some(({ pointer }) => pointer));
  const rows = table.rows.map(({ cells }) => element("tr", {}, ...cells.map((cell) => printed(cell, report, place))));
  return framed(title, "", element("thead", {}, ...rows.slice(0, head)), element("tbody", {}, ...rows.slice(head)));
}

function printed({ pointer, name, label, columns, rows, scope }, report, place) {
  const span = { colspan: columns > 1 ? columns : null, rowspan: rows > 1 ? rows : null };
  if (!pointer) {
    return label ? element("th", { ...span, scope: SCOPES[scope] ?? null }, label) : element("td", span);
  }
  const cell = element("td", { ...span, class: "figure" }, shown(read(report, pointer)));
  cell.dataset.name = name;
  place(pointer, cell, true);
  return cell;
}

function framed(name, caption, ...parts) {
  const table = element("table", {}, ...(caption ? [element("caption", {}, caption)] : []), ...parts);
  return element("div", { class: "sideways", role: "group", "aria-label": name, tabindex: 0 }, table);
}

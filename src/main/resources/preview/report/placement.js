import { amount, count, isBlankSign } from "./figures.js";
import { figureLines } from "./tables.js";

const FEES = "/disclosure/fees";
const words = (text) => text.replace(/[^\p{L}\p{N}]/gu, "");
const isText = (text) => typeof amount(text) === "string" && !/\d/.test(text);

/**
 * Where the cells of a paste go in a table: by the labels of the rows where they came along, else from the chosen cell on.
 *
 * @returns {{entries: Array<[string, *]>, rows: number, blanks: number, left: number}} pointers and figures; how many
 *     signs were read as empty cells, and how many cells found no place
 */
export function place(cells, table, start) {
  const lines = figureLines(table);
  const labelled = byLabel(cells, lines);
  const pairs = labelled.length > 1 ? labelled : byPlace(cells, lines, start);
  return counted(pairs);
}

/** Rows whose label is the table's own; the figures begin after the last column that has labels. */
function byLabel(cells, lines) {
  const found = cells.flatMap((row) => {
    const line = lines.find(({ label }) => label && row.some((cell) => words(cell) === words(label)));
    return line ? [{ row, line }] : [];
  });
  const first = Math.max(0, ...found.map(({ row }) => row.findLastIndex(isText) + 1));
  return found.map(({ row, line }) => ({ values: row.slice(first), pointers: line.pointers }));
}

/** A range that would run over the edge but is as wide as the table begins at its first column. */
function byPlace(cells, lines, start) {
  const range = withoutWords(cells);
  const width = range[0]?.length ?? 0;
  const fits = start.column + width <= lines[start.row].pointers.length;
  const column = fits || width !== lines[start.row].pointers.length ? start.column : 0;
  const row = start.row + range.length > lines.length && range.length === lines.length ? 0 : start.row;
  return range.map((values, index) => ({
    values,
    pointers: lines[row + index]?.pointers.slice(column) ?? [],
  }));
}

/** The range without columns of labels on its left and rows of headings on its top. */
function withoutWords(cells) {
  const labels = cells[0].findIndex((_, column) => cells.some((row) => isFigure(row[column])));
  const narrow = labels < 0 ? cells : cells.map((row) => row.slice(labels));
  const top = narrow.findIndex((row) => !row.some(isText));
  return top < 0 ? narrow : narrow.slice(top);
}

function isFigure(cell) {
  return cell.trim() !== "" && typeof count(cell) !== "string";
}

function counted(pairs) {
  const entries = pairs.flatMap(({ values, pointers }) =>
    pointers.slice(0, values.length).map((pointer, index) => [pointer, values[index]]));
  const extra = pairs.flatMap(({ values, pointers }) => values.slice(pointers.length));
  return {
    entries: entries.map(([pointer, text]) => [pointer, pointer === FEES ? amount(text) : count(text)]),
    rows: pairs.filter(({ pointers }) => pointers.length > 0).length,
    blanks: entries.filter(([, text]) => isBlankSign(text)).length,
    left: extra.filter((text) => text.trim() !== "").length,
  };
}

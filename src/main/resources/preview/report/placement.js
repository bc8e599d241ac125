import { amount, count, isBlankSign, isFigure } from "./figures.js";
import { largest } from "./range.js";
import { figureLines } from "./tables.js";

const FEES = "/disclosure/fees";
const words = (text) => text.normalize("NFKC").replace(/[^\p{L}\p{N}]/gu, "");
const isWord = (text) => text.trim() !== "" && !isFigure(text);
const isBlank = (text) => text.trim() === "";

/**
 * Where the cells of a paste go in a table: by the labels of the rows where they came along, else from the chosen cell on.
 *
 * @param {string[][][]} ranges of cells, such as all tables of a page that was copied whole
 * @returns {{entries: Array<[string, *]>, rows: number, blanks: number, left: number}} pointers and figures; how many
 *     signs were read as empty cells, and how many cells found no place
 */
export function place(ranges, table, start) {
  const lines = figureLines(table);
  const labelled = ranges.flatMap((cells) => byLabel(cells, lines));
  return counted(labelled.length > 1 ? labelled : byPlace(largest(ranges), lines, start));
}

/** Rows whose label is the table's own; the figures begin after the last column that has labels. */
function byLabel(cells, lines) {
  const found = cells.flatMap((row) => {
    const line = lines.find(({ label }) => label && row.some((cell) => words(cell) === words(label)));
    return line ? [{ row, line, at: row.findLastIndex((cell) => words(cell) === words(line.label)) }] : [];
  });
  const after = Math.max(0, ...found.map(({ at }) => at + 1));
  const width = Math.max(0, ...found.map(({ line }) => line.pointers.length));
  const first = after + spanned(found.map(({ row }) => row), after, width);
  return found.map(({ row, line }) => ({ values: row.slice(first), pointers: line.pointers }));
}

/** How many columns stand empty only because the label before them spans them; in plain text nothing else tells. */
function spanned(rows, after, width) {
  const spare = (rows[0]?.length ?? 0) - after - width;
  let count = 0;
  while (count < spare && rows.every((row) => isBlank(row[after + count]))) {
    count++;
  }
  return count;
}

/** A range that would run over the edge but is as wide as the table begins at its first column. */
function byPlace(cells, lines, start) {
  const full = lines[start.row].pointers.length;
  const range = withoutLabels(withoutHeadings(cells), full);
  const width = range[0].length;
  const column = start.column + width > full && width === full ? 0 : start.column;
  const row = start.row + range.length > lines.length && range.length === lines.length ? 0 : start.row;
  return range.map((values, index) => ({
    values,
    pointers: lines[row + index]?.pointers.slice(column) ?? [],
  }));
}

/** The range without rows on its top that have words alone. */
function withoutHeadings(cells) {
  const first = cells.findIndex((row) => !row.some(isWord) || row.some(isFigure));
  return first < 0 ? cells : cells.slice(first);
}

/** The range without columns on its left that have words alone; one as wide as the table has none of them. */
function withoutLabels(rows, full) {
  const figures = rows[0].findIndex((_, column) => rows.some((row) => isFigure(row[column])));
  const columns = rows[0].slice(0, Math.max(0, figures)).map((_, column) => rows.some((row) => isWord(row[column])));
  const labels = columns.lastIndexOf(true) + 1;
  if (rows[0].length === full || labels === 0) {
    return rows;
  }
  const first = labels + spanned(rows, labels, full);
  return rows.map((row) => row.slice(first));
}

function counted(pairs) {
  const entries = pairs.flatMap(({ values, pointers }) =>
    pointers.slice(0, values.length).map((pointer, index) => [pointer, values[index]]));
  const extra = pairs.flatMap(({ values, pointers }) => values.slice(pointers.length));
  return {
    entries: entries.map(([pointer, text]) => [pointer, pointer === FEES ? amount(text) : count(text)]),
    rows: pairs.filter(({ pointers }) => pointers.length > 0).length,
    blanks: entries.filter(([, text]) => isBlankSign(text)).length,
    left: extra.filter((text) => !isBlank(text)).length,
  };
}

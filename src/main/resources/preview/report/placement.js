import { last } from "./lists.js";
import { figureOf, isBlankSign, isFigure } from "./figures.js";
import { largest } from "./range.js";

/** @import {Cell, Table} from "./forms.js" */

/** @typedef {string[][]} Cells texts, row by row */
/** @typedef {{values: string[], cells: Cell[]}} Pair texts, and the cells of a line that they go into */

// Such a word stands in a cell in place of a figure; it is no heading.
const NONE = /^(无|略|没有|空|不涉及|无此项|未发生)$/;

/**
 * The letters and digits of a text, however its signs and blanks are set.
 *
 * @param {string} text
 */
export const words = (text) => text.normalize("NFKC").replace(/[^\p{L}\p{N}]/gu, "");
/** @param {string} text */
const isWord = (text) => text.trim() !== "" && !isFigure(text) && !NONE.test(text.trim());
/** @param {string} text */
const isBlank = (text) => text.trim() === "";

/**
 * Where the cells of a paste go in a table: by the labels of the rows where they came along, else from the chosen cell on.
 *
 * @param {Cells[]} ranges such as all tables of a page that was copied whole
 * @param {Table} table
 * @param {{row: number, column: number}} start
 * @returns {{entries: [Cell, string | number | null][], rows: number, blanks: number, left: number}} cells and figures; how many
 *     signs were read as empty cells, and how many cells found no place
 */
export function place(ranges, table, start) {
  const lines = printedLines(table);
  const labelled = ranges.flatMap((cells) => byLabel(cells, lines));
  return counted(labelled.length > 1 ? labelled : byPlace(largest(ranges), lines, start));
}

// A table of an agency's own may share a label or two.
const LEAST = 4;
const SHORTEST = 3;

/**
 * Whose cells these are by the labels among them; null where they are of no official table.
 *
 * @param {Cells} cells
 * @param {Table[]} tables
 * @returns {Table | null}
 */
export function owner(cells, tables) {
  const said = new Set(cells.flat().map(words));
  const found = tables.map((table) => ({ table, count: labelsOf(table).filter((label) => said.has(label)).length }));
  const most = found.reduce((left, right) => (right.count > left.count ? right : left));
  return most.count >= LEAST ? most.table : null;
}

/**
 * The labels that tell a table from all others: those of its rows; of 四, which has one row, those of its columns.
 *
 * @param {Table} table
 */
function labelsOf({ rows, lines }) {
  const ofLines = lines.map(({ labels }) => words(last(labels) ?? ""));
  const all = rows.flatMap(({ cells }) => cells.flatMap((cell) => ("label" in cell ? [words(cell.label)] : [])));
  return [...new Set(lines.length < LEAST ? all : ofLines)].filter((label) => label.length >= SHORTEST);
}

/**
 * Whether a range without labels is too long or too wide for a table: then it is another's.
 *
 * @param {Cells[]} ranges
 * @param {Table} table
 */
export function isTooLarge(ranges, table) {
  const lines = printedLines(table);
  const widest = Math.max(...lines.map(({ cells }) => cells.length));
  const range = withoutLabels(withoutHeadings(largest(ranges)), widest);
  const full = range.filter((row) => row.some((text) => !isBlank(text)));
  return full.length > lines.length && !ranges.some((cells) => byLabel(cells, lines).length > 1);
}

/** @typedef {{label: string, cells: Cell[]}} PrintedLine the figures of a row, and the label next to them */

/**
 * The lines as they are printed: those of 四 stand side by side, in one row without a label of its own.
 *
 * @param {Table} table
 * @returns {PrintedLine[]}
 */
export function printedLines({ rows, lines }) {
  const known = new Map(lines.flatMap(({ cells }) => cells).map((cell) => [cell.pointer, cell]));
  return rows
    .map((row) => ({
      label: last(row.cells.flatMap((cell) => ("label" in cell ? [cell.label] : []))) ?? "",
      cells: row.cells.flatMap((cell) => ("pointer" in cell ? (known.get(cell.pointer) ?? []) : [])),
    }))
    .filter(({ cells }) => cells.length > 0);
}

/**
 * Rows whose label is the table's own; the figures begin after the last column that has labels.
 *
 * @param {Cells} cells
 * @param {PrintedLine[]} lines
 * @returns {Pair[]}
 */
function byLabel(cells, lines) {
  const found = cells.flatMap((row) => {
    const line = lines.find(({ label }) => label && row.some((cell) => words(cell) === words(label)));
    return line ? [{ row, line, at: row.map(words).lastIndexOf(words(line.label)) }] : [];
  });
  const after = Math.max(0, ...found.map(({ at }) => at + 1));
  const width = Math.max(0, ...found.map(({ line }) => line.cells.length));
  const first = after + spanned(found.map(({ row }) => row), after, width);
  return found.map(({ row, line }) => ({ values: row.slice(first), cells: line.cells }));
}

/**
 * How many columns stand empty only because the label before them spans them; in plain text nothing else tells.
 *
 * @param {Cells} rows
 * @param {number} after
 * @param {number} width
 */
function spanned(rows, after, width) {
  const spare = (rows[0]?.length ?? 0) - after - width;
  let count = 0;
  while (count < spare && rows.every((row) => isBlank(row[after + count]))) {
    count++;
  }
  return count;
}

/**
 * A range that would run over the edge but is as wide as the table begins at its first column.
 *
 * @param {Cells} cells
 * @param {PrintedLine[]} lines
 * @param {{row: number, column: number}} start
 * @returns {Pair[]}
 */
function byPlace(cells, lines, start) {
  const full = lines[start.row].cells.length;
  const range = withoutLabels(withoutHeadings(cells), full);
  const width = range[0].length;
  const column = start.column + width > full && width === full ? 0 : start.column;
  const row = start.row + range.length > lines.length && range.length === lines.length ? 0 : start.row;
  return range.map((values, index) => ({
    values,
    cells: lines[row + index]?.cells.slice(column) ?? [],
  }));
}

/**
 * The range without rows on its top that have words alone.
 *
 * @param {Cells} cells
 */
function withoutHeadings(cells) {
  const first = cells.findIndex((row) => !row.some(isWord) || row.some(isFigure));
  return first < 0 ? cells : cells.slice(first);
}

/**
 * The range without columns on its left that have words alone; one as wide as the table has none of them.
 *
 * @param {Cells} rows
 * @param {number} full
 */
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

/** @param {Pair[]} pairs */
function counted(pairs) {
  const entries = pairs.flatMap(({ values, cells }) => cells.slice(0, values.length).map((cell, index) => ({ cell, text: values[index] })));
  const extra = pairs.flatMap(({ values, cells }) => values.slice(cells.length));
  return {
    entries: entries.map(({ cell, text }) => /** @type {[Cell, string | number | null]} */ ([cell, figureOf(cell.kind, text)])),
    rows: pairs.filter(({ cells }) => cells.length > 0).length,
    blanks: entries.filter(({ text }) => isBlankSign(text)).length,
    left: extra.filter((text) => !isBlank(text)).length,
  };
}

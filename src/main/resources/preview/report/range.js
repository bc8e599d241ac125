import { isFigure } from "./figures.js";

/** A range of cells as other programs put it on the clipboard. */

/** @typedef {string[][]} Cells texts, row by row */

/**
 * The ranges of a paste, row by row, as text: its HTML tables, else its tab-separated text; at least one, none empty.
 *
 * @param {DataTransfer} clipboard
 * @param {boolean} repeated whether a text that spans several columns stands in each of them
 */
export function rangesOf(clipboard, repeated = false) {
  const html = clipboard.getData("text/html");
  const tables = html ? tablesIn(pageOf(html)) : [];
  return tables.length > 0 ? tables.map((table) => fromTable(table, repeated)) : [fromText(clipboard.getData("text/plain"))];
}

/**
 * The cells of a paste: of its largest range.
 *
 * @param {DataTransfer} clipboard
 */
export function cellsOf(clipboard) {
  return largest(rangesOf(clipboard));
}

/**
 * The range with the most cells.
 *
 * @param {Cells[]} ranges
 */
export function largest(ranges) {
  /** @param {Cells} cells */
  const size = (cells) => cells.length * cells[0].length;
  return ranges.reduce((most, cells) => (size(cells) > size(most) ? cells : most));
}

// Nothing of a page's looks is looked at, and the browser would tell at each of them that this page allows none of it.
const LOOKS = /<style[^]*?<\/style\s*>|\sstyle\s*=\s*("[^"]*"|'[^']*')/gi;

/**
 * The body of a page from outside, which is looked at and never shown.
 *
 * @param {string} html
 */
export function pageOf(html) {
  return new DOMParser().parseFromString(html.replace(LOOKS, ""), "text/html").body;
}

/**
 * The tables that have cells of their own.
 *
 * @param {HTMLElement} body
 */
export function tablesIn(body) {
  return Array.from(body.querySelectorAll("table")).filter(hasCells);
}

/**
 * Whether a table has cells; one that holds others only lays them out.
 *
 * @param {HTMLTableElement} table
 */
export function hasCells(table) {
  return table.querySelector("td, th") !== null && table.querySelector("table") === null;
}

/**
 * The cells of an HTML table. Those that span several columns or rows leave empty ones behind, as in a spreadsheet.
 *
 * @param {HTMLTableElement} table
 */
export function fromTable(table, repeated = false) {
  /** @type {Cells} */
  const rows = Array.from(table.rows, () => []);
  Array.from(table.rows).forEach((row, y) => {
    let x = 0;
    for (const cell of row.cells) {
      while (rows[y][x] !== undefined) {
        x++;
      }
      spread(rows, cell, { y, x, repeated });
    }
  });
  return even(rows);
}

// A page can claim any span; no table of this program is wider or longer.
const SPAN = 200;

/**
 * @param {Cells} rows
 * @param {HTMLTableCellElement} cell
 * @param {{y: number, x: number, repeated: boolean}} from
 */
function spread(rows, cell, { y, x, repeated }) {
  const text = cell.textContent.trim();
  const again = repeated && !isFigure(text) ? text : "";
  const bottom = Math.min(rows.length, y + Math.min(cell.rowSpan, SPAN));
  for (let line = y; line < bottom; line++) {
    for (let column = x; column < x + Math.min(cell.colSpan, SPAN); column++) {
      rows[line][column] = line > y ? "" : column === x ? text : again;
    }
  }
}

// A quoted cell may have line breaks and doubled quotation marks, as spreadsheets write them. A mark that nothing closes is a
// sign like any other.
const CELL = /(?:"((?:[^"]|"")*)"|([^\t\n]*))(\t|\n|$)/y;

/**
 * The cells of tab-separated text.
 *
 * @param {string} text
 */
export function fromText(text) {
  const source = text.replace(/\r\n?/g, "\n").replace(/\n$/, "");
  /** @type {string[]} */
  let row = [];
  const rows = [row];
  CELL.lastIndex = 0;
  while (CELL.lastIndex <= source.length) {
    const [, quoted, bare, end] = CELL.exec(source) ?? [];
    row.push(quoted === undefined ? bare : quoted.replaceAll('""', '"'));
    if (end === "") {
      break;
    }
    if (end === "\n") {
      row = [];
      rows.push(row);
    }
  }
  return even(rows);
}

/** @param {Cells} rows */
function even(rows) {
  const width = Math.max(...rows.map((row) => row.length));
  return rows.map((row) => Array.from({ length: width }, (_, index) => row[index] ?? ""));
}

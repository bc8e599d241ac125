/** A range of cells as other programs put it on the clipboard. */

/** The cells of a paste, row by row, as text: of its HTML table, else of its tab-separated text. */
export function cellsOf(clipboard) {
  const html = clipboard.getData("text/html");
  const table = html && new DOMParser().parseFromString(html, "text/html").querySelector("table");
  return table ? fromTable(table) : fromText(clipboard.getData("text/plain"));
}

/** Cells that span several columns or rows leave empty ones behind, as in a spreadsheet. */
function fromTable(table) {
  const rows = Array.from(table.rows, () => []);
  Array.from(table.rows).forEach((row, y) => {
    let x = 0;
    for (const cell of row.cells) {
      while (rows[y][x] !== undefined) {
        x++;
      }
      spread(rows, cell, y, x);
    }
  });
  return even(rows);
}

// A page can claim any span; no table of this program is wider or longer.
const SPAN = 200;

function spread(rows, cell, y, x) {
  const bottom = Math.min(rows.length, y + Math.min(cell.rowSpan, SPAN));
  for (let line = y; line < bottom; line++) {
    for (let column = x; column < x + Math.min(cell.colSpan, SPAN); column++) {
      rows[line][column] = line === y && column === x ? cell.textContent.trim() : "";
    }
  }
}

// A quoted cell may have line breaks and doubled quotation marks, as spreadsheets write them.
const CELL = /(?:"((?:[^"]|"")*)"|([^\t\n]*))(\t|\n|$)/y;

function fromText(text) {
  const source = text.replace(/\r\n?/g, "\n").replace(/\n$/, "");
  const rows = [[]];
  CELL.lastIndex = 0;
  while (CELL.lastIndex <= source.length) {
    const [, quoted, bare, end] = CELL.exec(source) ?? next(source);
    rows.at(-1).push(quoted === undefined ? bare : quoted.replaceAll('""', '"'));
    if (end === "") {
      break;
    }
    if (end === "\n") {
      rows.push([]);
    }
  }
  return even(rows);
}

/** A quotation mark that nothing closes is a sign like any other. */
function next(source) {
  const from = CELL.lastIndex;
  const length = source.slice(from).search(/[\t\n]|$/);
  CELL.lastIndex = from + length + 1;
  return ["", undefined, source.slice(from, from + length), source.slice(from + length, from + length + 1)];
}

function even(rows) {
  const width = Math.max(...rows.map((row) => row.length));
  return rows.map((row) => Array.from({ length: width }, (_, index) => row[index] ?? ""));
}

/** The cells of a table that are chosen together. */
export class Range {
  cells = [];
  #from = null;
  #to = null;

  /** @param {function(): HTMLInputElement[][]} rows the cells of the table, row by row */
  constructor(rows) {
    this.rows = rows;
  }

  /** Makes it a row or a column larger or smaller; it begins at a place. */
  stretch(at, [down, right]) {
    const to = this.#to ?? at;
    const rows = this.rows();
    const row = Math.max(0, Math.min(to.row + down, rows.length - 1));
    this.reach(this.#from ?? at, { row, column: Math.max(0, Math.min(to.column + right, rows[row].length - 1)) });
  }

  /** Makes it all that lies between two places. */
  reach(from, to) {
    this.#from = from;
    this.#to = to;
    this.#choose(this.#block());
  }

  drop() {
    this.#from = this.#to = null;
    this.#choose([]);
  }

  /** Puts its cells on the clipboard as a spreadsheet would; gives whether there are any. */
  copy(event) {
    if (this.cells.length < 2) {
      return false;
    }
    const text = this.#block().map((line) => line.map((cell) => cell.value).join("\t")).join("\n");
    event.clipboardData.setData("text/plain", text);
    event.preventDefault();
    return true;
  }

  /** The chosen cells row by row. */
  #block() {
    const [top, bottom] = [this.#from.row, this.#to.row].sort((left, right) => left - right);
    const [first, last] = [this.#from.column, this.#to.column].sort((left, right) => left - right);
    return this.rows().slice(top, bottom + 1).map((line) => line.slice(first, last + 1));
  }

  #choose(block) {
    this.cells.forEach((cell) => cell.classList.remove("chosen"));
    this.cells = block.flat();
    this.cells.forEach((cell) => cell.classList.add("chosen"));
  }
}

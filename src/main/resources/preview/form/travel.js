/**
 * Moves through the cells of a table as in a spreadsheet: arrows, Enter, Home and End; Tab goes on by itself. With Shift the
 * arrows choose a range, which can be copied and emptied.
 *
 * @param {HTMLElement} node around the cells
 * @param {function(): HTMLInputElement[][]} cells row by row
 * @param {{empty: function(HTMLInputElement[]): void}} does
 */
export function travel(node, cells, does) {
  const range = new Range(cells);
  node.addEventListener("keydown", (event) => pressed(event, cells(), range, does));
  node.addEventListener("focusin", (event) => {
    if (event.target.matches("[data-cell]")) {
      event.target.select();
    }
  });
  node.addEventListener("pointerdown", () => range.drop());
  node.addEventListener("copy", (event) => copied(event, range));
}

const ARROWS = { ArrowUp: [-1, 0], ArrowDown: [1, 0], ArrowLeft: [0, -1], ArrowRight: [0, 1] };

function pressed(event, rows, range, does) {
  const at = placeOf(event.target, rows);
  if (!at || event.altKey || event.isComposing) {
    return;
  }
  const step = ARROWS[event.key];
  if (step && event.shiftKey) {
    range.stretch(at, step);
  } else if ((event.key === "Delete" || event.key === "Backspace") && range.cells.length > 1) {
    does.empty(range.cells);
  } else if (!moved(event, rows, at, step)) {
    return;
  } else {
    range.drop();
  }
  event.preventDefault();
}

function moved(event, rows, at, step) {
  const ends = { Home: [at.row, 0], End: [at.row, Infinity] };
  if (event.key === "Enter") {
    return go(rows, at.row + (event.shiftKey ? -1 : 1), at.column);
  }
  if (ends[event.key] && event.ctrlKey) {
    return go(rows, ...ends[event.key]);
  }
  return Boolean(step) && leaves(event.target, step) && go(rows, at.row + step[0], at.column + step[1]);
}

/** An arrow to the side first moves within the figure, where one is being written. */
function leaves(input, [, side]) {
  const { selectionStart: start, selectionEnd: end, value } = input;
  const whole = start === 0 && end === value.length;
  return side === 0 || whole || (side < 0 ? end === 0 : start === value.length);
}

function go(rows, row, column) {
  const line = rows[row];
  line?.[Math.max(0, Math.min(column, line.length - 1))].focus();
  return true;
}

function placeOf(input, rows) {
  for (const [row, line] of rows.entries()) {
    const column = line.indexOf(input);
    if (column >= 0) {
      return { row, column };
    }
  }
  return null;
}

/** The cells that are chosen with Shift and the arrows. */
class Range {
  cells = [];
  #from = null;
  #to = null;

  constructor(rows) {
    this.rows = rows;
  }

  stretch(at, [down, right]) {
    this.#from ??= at;
    const to = this.#to ?? at;
    const rows = this.rows();
    const row = Math.max(0, Math.min(to.row + down, rows.length - 1));
    this.#to = { row, column: Math.max(0, Math.min(to.column + right, rows[row].length - 1)) };
    this.#choose(this.block());
  }

  /** The chosen cells row by row. */
  block() {
    const [top, bottom] = [this.#from.row, this.#to.row].sort((left, right) => left - right);
    const [first, last] = [this.#from.column, this.#to.column].sort((left, right) => left - right);
    return this.rows().slice(top, bottom + 1).map((line) => line.slice(first, last + 1));
  }

  drop() {
    this.#from = this.#to = null;
    this.#choose([]);
  }

  #choose(block) {
    this.cells.forEach((cell) => cell.classList.remove("chosen"));
    this.cells = block.flat();
    this.cells.forEach((cell) => cell.classList.add("chosen"));
  }
}

function copied(event, range) {
  if (range.cells.length > 1) {
    const text = range.block().map((line) => line.map((cell) => cell.value).join("\t")).join("\n");
    event.clipboardData.setData("text/plain", text);
    event.preventDefault();
  }
}

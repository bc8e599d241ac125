import { Range } from "./range.js";

/**
 * Moves through the cells of a table as in a spreadsheet: arrows, Enter, Home and End; Tab goes on by itself. With Shift the
 * arrows or a click choose a range, and so does the mouse that is drawn over it; it can be copied, cut and emptied.
 *
 * @param {HTMLElement} node around the cells
 * @param {function(): HTMLInputElement[][]} cells row by row
 * @param {{empty: function(HTMLInputElement[]): void}} does
 */
export function travel(node, cells, does) {
  const range = new Range(cells);
  const before = new WeakMap();
  node.addEventListener("keydown", (event) => gaveBack(event, before));
  node.addEventListener("keydown", (event) => pressed(event, cells(), range, does));
  node.addEventListener("focusin", (event) => {
    if (event.target.matches("[data-cell]")) {
      before.set(event.target, event.target.value);
      event.target.select();
    }
  });
  node.addEventListener("input", () => range.drop());
  node.addEventListener("pointerdown", (event) => pointed(event, cells(), range));
  node.addEventListener("pointerover", (event) => drawn(event, cells(), range));
  // A figure that is chosen would be dragged into the next cell.
  node.addEventListener("dragstart", (event) => event.preventDefault());
  node.addEventListener("copy", (event) => range.copy(event));
  node.addEventListener("cut", (event) => range.copy(event) && does.empty(range.cells));
}

/** Escape gives back what a cell had when it was gone into. */
function gaveBack(event, before) {
  const { target } = event;
  if (event.key === "Escape" && !event.isComposing && before.has(target) && before.get(target) !== target.value) {
    target.value = before.get(target);
    target.dispatchEvent(new Event("input", { bubbles: true }));
    target.select();
    event.preventDefault();
  }
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

/** With Shift the range goes to the cell that is clicked, else there is none any more. */
function pointed(event, rows, range) {
  const [from, to] = [placeOf(document.activeElement, rows), placeOf(event.target, rows)];
  if (event.shiftKey && from && to) {
    range.reach(from, to);
    event.preventDefault();
  } else {
    range.drop();
  }
}

/** The mouse is drawn on from the cell where its button went down. */
function drawn(event, rows, range) {
  const [from, to] = [placeOf(document.activeElement, rows), placeOf(event.target, rows)];
  if (event.buttons === 1 && event.pointerType === "mouse" && from && to && event.target !== document.activeElement) {
    range.reach(from, to);
  }
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

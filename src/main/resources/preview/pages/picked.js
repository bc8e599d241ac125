/** @import {Picked} from "../report/find.js" */

/** @typedef {{text: string, left: number, right: number, top: number, bottom: number}} Word words of a page and their box, in parts of its width and height */

const FIGURE = /^[\d.,+\-−]+$/;
// In heights of a line.
const NEAR = 1.6;

/**
 * What is printed where a page was clicked: the nearest words on the line; null where the page is empty there.
 *
 * @param {Word[]} words
 * @param {{x: number, y: number}} at
 * @returns {Picked | null}
 */
export function pickedAt(words, { x, y }) {
  const line = words.filter(({ top, bottom }) => y >= top - (bottom - top) / 2 && y <= bottom + (bottom - top) / 2);
  if (line.length === 0) {
    return null;
  }
  const away = (/** @type {Word} */ { left, right }) => Math.max(left - x, x - right, 0);
  const word = line.reduce((nearest, each) => (away(each) < away(nearest) ? each : nearest));
  const same = line.filter(({ top, bottom }) => Math.abs(top + bottom - word.top - word.bottom) < word.bottom - word.top).sort((one, other) => one.left - other.left);
  const reach = NEAR * (word.bottom - word.top);
  const near = words.filter(({ top, bottom, text }) => !FIGURE.test(text.trim()) && Math.abs(top + bottom - word.top - word.bottom) / 2 <= reach);
  const figures = same.filter(({ text }) => FIGURE.test(text.trim()));
  return {
    text: word.text,
    line: same.map(({ text }) => text).join(""),
    near: near.map(({ text }) => text),
    figure: figures.indexOf(word),
    isBare: figures.length === same.length,
  };
}

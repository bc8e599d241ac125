/** Signs that other programs leave in their texts and that no report has: most of them are not seen at all. */

/** @import {Block} from "./blocks.js" */

const BREAKS = /\r\n?|[\v\f\u0085\u2028\u2029]/g;
const HEADS = /^[ \u3000]*[\t\u00a0\u1680\u2000-\u200a\u202f\u205f][\t \u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]*/gm;
const BLANKS = /[\t\u00a0\u1680\u2000-\u200a\u202f\u205f]/g;
const UNSEEN = /[\u0000-\u0008\u000e-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufe00-\ufe0f\ufeff\ufff9-\ufffb]/g;
// What a line of text from Windows ends with is none of them.
const ODD = /[\v\f\u0085\u2028\u2029\t\u00a0\u1680\u2000-\u200a\u202f\u205f\u0000-\u0008\u000e-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufe00-\ufe0f\ufeff\ufff9-\ufffb]/g;

/**
 * A text with blanks and line breaks for such signs, or without them.
 *
 * @param {string} text
 */
export function cleaned(text) {
  return text.replace(BREAKS, "\n").replace(UNSEEN, "").replace(HEADS, "").replace(BLANKS, " ");
}

/**
 * How many such signs a text has.
 *
 * @param {string} text
 */
export function oddCount(text) {
  return text.match(ODD)?.length ?? 0;
}

/**
 * What was pasted, without such signs: a line break that is one of them parts a paragraph.
 *
 * @param {Block[]} blocks
 * @returns {{blocks: Block[], odd: number}} and how many there were
 */
export function cleanedBlocks(blocks) {
  const odd = blocks.reduce((sum, block) => sum + textsIn(block).reduce((count, text) => count + oddCount(text), 0), 0);
  return { blocks: odd === 0 ? blocks : blocks.flatMap(cleanedBlock), odd };
}

/**
 * The same of a whole report, or of any part of one.
 *
 * @template T
 * @param {T} value
 * @returns {T}
 */
export function cleanedThroughout(value) {
  if (typeof value === "string") {
    return /** @type {T} */ (oddCount(value) === 0 ? value : cleaned(value));
  }
  if (Array.isArray(value)) {
    return /** @type {T} */ (value.map(cleanedThroughout));
  }
  const isTree = value !== null && typeof value === "object";
  return isTree ? /** @type {T} */ (Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, cleanedThroughout(inner)]))) : value;
}

/** @param {Block} block @returns {Block[]} */
function cleanedBlock(block) {
  if (typeof block !== "string") {
    return [cleanedThroughout(block)];
  }
  return cleaned(block).split("\n").map((line) => line.trim()).filter(Boolean);
}

/** @param {Block} block */
function textsIn(block) {
  return typeof block === "string" ? [block] : [...(block.table?.header ?? []), ...(block.table?.rows ?? [])].flat();
}

/** @param {number} odd */
export function toldOdd(odd) {
  return odd === 0 ? "" : `${odd}个看不见的符号（制表符、特殊空格等）已改成空格、换行或去掉`;
}

/** Headings by their numbers, as the official form writes them: （一）, 1., （1）. */

/** @import {Block} from "./blocks.js" */

const DIGITS = "一二三四五六七八九十";
/** @type {[number, RegExp][]} a number as clerks write it, by the level of its heading */
const NUMBERS = [
  [2, /^[（(]([一二三四五六七八九十]{1,3})[)）]/],
  [3, /^(\d{1,2})[.．、](?!\d)/],
  [4, /^[（(](\d{1,2})[)）]/],
];
// A line of a page has 28 characters: what is longer is a sentence of the text.
const LONGEST = 32;
const LONGEST_RUN_IN = 24;
const FIRST_LEVEL = 2;

/**
 * The number that a text begins with.
 *
 * @param {string} text
 * @returns {{level: number, value: number, rest: string} | null}
 */
export function numberOf(text) {
  for (const [level, number] of NUMBERS) {
    const found = number.exec(text);
    if (found) {
      const value = level === FIRST_LEVEL ? valueOf(found[1]) : Number(found[1]);
      return value > 0 ? { level, value, rest: text.slice(found[0].length).trimStart() } : null;
    }
  }
  return null;
}

/**
 * The heading that a paragraph is by its number; null where it is a paragraph.
 *
 * @param {Block} block
 * @returns {Block | null}
 */
export function asHeading(block) {
  const number = typeof block === "string" ? numberOf(block.trim()) : null;
  if (!number || number.rest === "") {
    return null;
  }
  const { level, value, rest } = number;
  const head = written(value, level);
  if (rest.length <= LONGEST && /^[^。；;：:\n]+$/.test(rest)) {
    return { heading: head + rest, level };
  }
  const runIn = /^([^。；：，\n]+。)([^\n]+)$/.exec(rest);
  return runIn && runIn[1].length <= LONGEST_RUN_IN && !/\d/.test(runIn[1]) ? { heading: head + runIn[1], level, text: runIn[2] } : null;
}

/**
 * The numbers that the headings of a part lack, by their places; "" where nothing is lacking.
 *
 * @param {Block[]} blocks
 * @returns {string[]}
 */
export function lacking(blocks) {
  /** @type {Map<number, number>} the last number, by level */
  const last = new Map();
  return blocks.map((block) => {
    if (typeof block === "string" || block.heading === undefined) {
      return "";
    }
    const level = block.level ?? FIRST_LEVEL;
    const number = numberOf(block.heading);
    const value = number ? number.value : (last.get(level) ?? 0) + 1;
    last.set(level, value);
    [...last.keys()].filter((lower) => lower > level).forEach((lower) => last.delete(lower));
    return number || block.heading.trim() === "" ? "" : written(value, level);
  });
}

/**
 * A number as the heading of a level has it.
 *
 * @param {number} value
 * @param {number} level
 */
export function written(value, level) {
  return level === FIRST_LEVEL ? `（${inWords(value)}）` : level === 3 ? `${value}.` : `（${value}）`;
}

/** @param {number} value up to 99 */
function inWords(value) {
  const [tens, ones] = [Math.floor(value / 10), value % 10];
  const ten = tens === 0 ? "" : tens === 1 ? "十" : `${DIGITS[tens - 1]}十`;
  return ten + (ones === 0 ? "" : DIGITS[ones - 1]);
}

/** @param {string} text */
function valueOf(text) {
  const [, tens, ten, ones] = /^([一二三四五六七八九]?)(十?)([一二三四五六七八九]?)$/.exec(text) ?? [];
  if (tens === undefined || (tens !== "" && ten === "" && ones !== "")) {
    return 0;
  }
  /** @param {string} digit */
  const digit = (digit) => DIGITS.indexOf(digit) + 1;
  return ten === "" ? digit(tens || ones) : (tens === "" ? 1 : digit(tens)) * 10 + (ones === "" ? 0 : digit(ones));
}

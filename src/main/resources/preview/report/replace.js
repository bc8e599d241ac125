/** Words of the text that are put in place of others, all through a report. */

/** @import {Block} from "./blocks.js" */
/** @import {Forms, Report} from "./forms.js" */

// A picture is no text, though it is written as one.
const UNTOUCHED = new Set(["src", "kind", "level", "cell"]);

/**
 * Where words stand in the text parts: the item of a part, once for each time.
 *
 * @param {Report} report
 * @param {Forms} forms
 * @param {string} words
 * @returns {string[]} pointers
 */
export function occurrences(report, forms, words) {
  return words === "" ? [] : forms.of(report).texts.flatMap((part) => {
    /** @type {Block[]} */
    const blocks = report[part] ?? [];
    return blocks.flatMap((block, index) => Array.from({ length: countIn(block, words) }, () => `/${part}/${index}`));
  });
}

/**
 * @param {Report} report
 * @param {Forms} forms
 * @param {string} words
 * @param {string} others
 * @returns {Report}
 */
export function replaced(report, forms, words, others) {
  const found = new Set(occurrences(report, forms, words));
  const texts = forms.of(report).texts.filter((part) => [...found].some((pointer) => pointer.startsWith(`/${part}/`)));
  const changed = texts.map((part) => [part, report[part].map((/** @type {Block} */ block, /** @type {number} */ index) => (found.has(`/${part}/${index}`) ? exchanged(block, words, others) : block))]);
  return texts.length === 0 ? report : { ...report, ...Object.fromEntries(changed) };
}

/**
 * @param {unknown} value
 * @param {string} words
 * @returns {number}
 */
function countIn(value, words) {
  if (typeof value === "string") {
    return value.split(words).length - 1;
  }
  const inner = value !== null && typeof value === "object" ? Object.entries(value).filter(([name]) => !UNTOUCHED.has(name)) : [];
  return inner.reduce((sum, [, each]) => sum + countIn(each, words), 0);
}

/**
 * @param {any} value
 * @param {string} words
 * @param {string} others
 * @returns {any}
 */
function exchanged(value, words, others) {
  if (typeof value === "string") {
    return value.replaceAll(words, others);
  }
  if (Array.isArray(value)) {
    return value.map((each) => exchanged(each, words, others));
  }
  const isTree = value !== null && typeof value === "object";
  return isTree ? Object.fromEntries(Object.entries(value).map(([name, each]) => [name, UNTOUCHED.has(name) ? each : exchanged(each, words, others)])) : value;
}

/** How large a report is, and what makes it so: its pictures. */

/** @import {Block} from "./blocks.js" */
/** @import {Forms, Report} from "./forms.js" */
/** @import {Note} from "./release.js" */

const MEGA = 1024 * 1024;
// A picture is sent in a writing that takes four signs for three of its bytes.
const SIGNS = 4 / 3;
const NAMED = 5;

/**
 * Bytes in the words of a clerk.
 *
 * @param {number} bytes
 */
export function inMegabytes(bytes) {
  const number = bytes / MEGA;
  return `${number < 10 ? Math.max(0.1, Math.round(number * 10) / 10) : Math.round(number)}MB`;
}

/**
 * How many bytes a report has on its way to the service.
 *
 * @param {Report} report
 */
export function sizeOf(report) {
  return new Blob([JSON.stringify(report)]).size;
}

/**
 * The pictures of a report, the largest first: where each stands, and how many bytes it takes.
 *
 * @param {Report} report
 * @param {Forms} forms
 * @returns {(Note & {bytes: number})[]}
 */
export function pictures(report, forms) {
  const parts = forms.of(report).parts.filter(({ text }) => text);
  const all = parts.flatMap(({ text = "", title }) => {
    /** @type {Block[]} */
    const blocks = report[text.slice(1)] ?? [];
    return blocks.flatMap((block, index) => (typeof block !== "string" && block.figure ? [picture(block.figure, title, `${text}/${index}`)] : []));
  });
  return all.sort((left, right) => right.bytes - left.bytes);
}

/**
 * @param {{src: string, alt: string}} figure
 * @param {string} title
 * @param {string} pointer
 */
function picture({ src, alt }, title, pointer) {
  const name = alt.trim() === "" ? "" : `“${alt.trim()}”`;
  return { pointer, bytes: src.length, message: `${title}的图${name}：${inMegabytes(src.length / SIGNS)}` };
}

// What the service takes of a report, where nobody has set it otherwise.
const MOST = 10 * MEGA;

/**
 * How much the pictures take together, against what a report can have.
 *
 * @param {Report} report
 * @param {Forms} forms
 */
export function toldSum(report, forms) {
  const sum = pictures(report, forms).reduce((all, { bytes }) => all + bytes, 0) / SIGNS;
  const most = MOST / SIGNS;
  const isNear = sum > 0.8 * most;
  return `全部图约${inMegabytes(sum)}，一份报告最多约${inMegabytes(most)}${isNear ? "：快满了，再加图会收不下" : ""}`;
}

/** @param {{src: string}} figure */
export function pictureSize({ src }) {
  return inMegabytes(src.length / SIGNS);
}

/**
 * What to do about a report that is too large.
 *
 * @param {Report} report
 * @param {Forms} forms
 */
export function tooLarge(report, forms) {
  const found = pictures(report, forms).slice(0, NAMED);
  const about = `这份报告约${inMegabytes(sizeOf(report))}，太大了，服务收不下。`;
  return found.length === 0 ? `${about}请减少文字和表格。` : `${about}占地方的是图，请删去几张或换成小的：${found.map(({ message }) => message).join("；")}。`;
}

import { textOf } from "./blocks.js";

/** An agency that has another name than in last year's report. */

/** @import {Block} from "./blocks.js" */
/** @import {Forms, Report} from "./forms.js" */
/** @import {Problem} from "./release.js" */

/** @typedef {{report: Report, previous?: Report | null, formerName?: string | null}} Draft */

/**
 * The name that last year's report is signed with, where it is another than now; "" where it is the same or nothing is known.
 *
 * @param {Draft} draft
 */
export function formerName({ report, previous }) {
  const [before, now] = [plain(previous?.agency), plain(report.agency)];
  return before === now || before === "" || now === "" ? "" : String(previous?.agency).trim();
}

/**
 * Last year's report as this one is compared with: by the clerk's word it is the same agency's.
 *
 * @param {Draft} draft
 */
export function comparable({ report, previous, formerName }) {
  const isRenamed = previous && formerName && plain(formerName) === plain(previous.agency);
  return isRenamed ? { ...previous, agency: report.agency } : previous;
}

/**
 * Where the text still has the former name.
 *
 * @param {Draft} draft
 * @param {Forms} forms
 * @returns {Problem[]}
 */
export function remnants({ report, formerName }, forms) {
  const name = formerName ?? "";
  if (name === "" || report.agency.includes(name)) {
    return [];
  }
  return forms.of(report).texts.flatMap((part) => {
    /** @type {Block[]} */
    const blocks = report[part] ?? [];
    return blocks.flatMap((block, index) => (textOf(block).includes(name) ? [remnant(name, `/${part}/${index}`)] : []));
  });
}

/**
 * @param {string} name
 * @param {string} pointer
 * @returns {Problem}
 */
function remnant(name, pointer) {
  return { rule: "former-name", severity: "warning", pointer, message: `正文里还是旧名称“${name}”，请改成现在的名称` };
}

/** @param {unknown} name */
function plain(name) {
  return typeof name === "string" ? name.replace(/\s/g, "") : "";
}
